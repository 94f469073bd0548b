//! Many rows by binary `COPY`. Source: PostgreSQL documentation, "COPY", "Binary Format".

use bytes::{BufMut, Bytes, BytesMut};
use diglot_dialect::quoted;
use futures_util::SinkExt;
use std::pin::pin;
use tokio_postgres::{
    CopyInSink,
    types::{IsNull, ToSql, Type},
};

use super::{
    Reserved,
    error::{error, write_error},
};
use crate::{Error, Result, TableInfo, Value};

/// Rows that are sent by one `COPY`, so that a refused one can be found among them.
const PART: usize = 16_384;
/// Bytes that are sent at once.
const BUFFER: usize = 64 * 1024;
/// Signature, flags and the length of the extension.
const HEADER: &[u8] = b"PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0";
/// Stands where a row could.
const TRAILER: i16 = -1;

/// Rows on their way into a table, in the transaction their connection is in.
pub(crate) struct Copy<'a> {
    client: &'a Reserved,
    table: &'static TableInfo,
    sql: String,
    types: Vec<Type>,
    sink: Option<std::pin::Pin<Box<CopyInSink<Bytes>>>>,
    buffer: BytesMut,
    /// What was sent of this part.
    sent: Vec<Bytes>,
    /// Where each row of this part ends among all its bytes.
    ends: Vec<usize>,
    length: usize,
    /// Rows of the parts before.
    before: u64,
}

impl<'a> Copy<'a> {
    pub(crate) async fn start(client: &'a Reserved, table: &'static TableInfo) -> Result<Self> {
        let given: Vec<String> =
            table.columns.iter().filter(|it| !it.computed).map(|it| quoted(it.name)).collect();
        let sql = format!("COPY {} ({}) FROM STDIN (FORMAT binary)", quoted(table.name), given.join(", "));
        // The parameters of an insert are of the columns' types.
        let insert = client.prepare_cached(table.insert.postgres()).await.map_err(|it| error(&it))?;
        Ok(Self {
            client,
            table,
            sql,
            types: insert.params().to_vec(),
            sink: None,
            buffer: BytesMut::with_capacity(BUFFER + 1024),
            sent: Vec::new(),
            ends: Vec::with_capacity(PART),
            length: 0,
            before: 0,
        })
    }

    /// Adds a row.
    pub(crate) async fn push(&mut self, values: &[Value]) -> Result<()> {
        if self.sink.is_none() {
            self.client.batch_execute("SAVEPOINT part").await.map_err(|it| error(&it))?;
            let sink = self.client.copy_in::<_, Bytes>(self.sql.as_str()).await.map_err(|it| error(&it))?;
            let mut sink = Box::pin(sink);
            sink.feed(Bytes::from_static(HEADER)).await.map_err(|it| error(&it))?;
            self.sink = Some(sink);
        }
        let start = self.buffer.len();
        self.encode(values)?;
        self.length += self.buffer.len() - start;
        self.ends.push(self.length);
        if self.buffer.len() >= BUFFER {
            self.send().await?;
        }
        if self.ends.len() >= PART { self.finish_part().await } else { Ok(()) }
    }

    fn encode(&mut self, values: &[Value]) -> Result<()> {
        self.buffer.put_i16(i16::try_from(values.len()).unwrap_or(i16::MAX));
        for (value, kind) in values.iter().zip(&self.types) {
            let at = self.buffer.len();
            self.buffer.put_i32(-1);
            let null = value.to_sql(kind, &mut self.buffer).map_err(|it| Error::Database(it.to_string()))?;
            if let IsNull::No = null {
                let length = i32::try_from(self.buffer.len() - at - 4).unwrap_or(i32::MAX);
                self.buffer[at..at + 4].copy_from_slice(&length.to_be_bytes());
            }
        }
        Ok(())
    }

    async fn send(&mut self) -> Result<()> {
        let bytes = self.buffer.split().freeze();
        self.buffer.reserve(BUFFER + 1024);
        self.sent.push(bytes.clone());
        if let Some(sink) = &mut self.sink {
            let send = async {
                // A refusal in mid-copy is told at its end, with its place.
                let _ = sink.send(bytes).await;
                Ok(())
            };
            self.client.limits().answer(send).await?;
        }
        Ok(())
    }

    async fn finish_part(&mut self) -> Result<()> {
        self.send().await?;
        let Some(mut sink) = self.sink.take() else { return Ok(()) };
        let mut end = BytesMut::with_capacity(2);
        end.put_i16(TRAILER);
        let _ = sink.send(end.freeze()).await;
        let finish = async { Ok(sink.as_mut().finish().await) };
        match self.client.limits().answer(finish).await? {
            Ok(_) => {
                self.client.batch_execute("RELEASE part").await.map_err(|it| error(&it))?;
                self.before += u64::try_from(self.ends.len()).unwrap_or(0);
                self.sent.clear();
                self.ends.clear();
                self.length = 0;
                Ok(())
            }
            Err(cause) if cause.as_db_error().is_some() => Err(self.refused(&cause).await?),
            Err(cause) => Err(error(&cause)),
        }
    }

    /// The error of the first row of the part that is refused, found by halving: checks at the end of the
    /// statement do not say which row it was.
    async fn refused(&mut self, cause: &tokio_postgres::Error) -> Result<Error> {
        self.client.batch_execute("ROLLBACK TO part").await.map_err(|it| error(&it))?;
        let all: BytesMut = self.sent.iter().flat_map(|it| it.iter().copied()).collect();
        let all = all.freeze();
        let (mut low, mut high) = (0, self.ends.len());
        let mut told = write_error(self.table, None, cause);
        // Rows before `low` are in; one of `low..high` is refused.
        while high - low > 1 {
            let middle = usize::midpoint(low, high);
            match self.again(&all, low, middle).await? {
                None => low = middle,
                Some(error) => {
                    told = error;
                    high = middle;
                }
            }
        }
        if let Some(error) = self.again(&all, low, high).await? {
            told = error;
        }
        let row = self.before + u64::try_from(low).unwrap_or(0);
        Ok(Error::of_row(row, told))
    }

    /// Copies some rows of the part once more; why they are refused, if they are.
    async fn again(&self, all: &Bytes, first: usize, end: usize) -> Result<Option<Error>> {
        let from = if first == 0 { 0 } else { self.ends[first - 1] };
        let mut bytes = BytesMut::from(HEADER);
        bytes.extend_from_slice(&all[from..self.ends[end - 1]]);
        bytes.put_i16(TRAILER);
        self.client.batch_execute("SAVEPOINT half").await.map_err(|it| error(&it))?;
        let sink = self.client.copy_in::<_, Bytes>(self.sql.as_str()).await.map_err(|it| error(&it))?;
        let mut sink = pin!(sink);
        let _ = sink.send(bytes.freeze()).await;
        match sink.as_mut().finish().await {
            Ok(_) => {
                self.client.batch_execute("RELEASE half").await.map_err(|it| error(&it))?;
                Ok(None)
            }
            Err(cause) if cause.as_db_error().is_some() => {
                self.client.batch_execute("ROLLBACK TO half").await.map_err(|it| error(&it))?;
                Ok(Some(write_error(self.table, None, &cause)))
            }
            Err(cause) => Err(error(&cause)),
        }
    }

    /// Sends what is left; gives the number of rows.
    pub(crate) async fn finish(mut self) -> Result<u64> {
        self.finish_part().await?;
        Ok(self.before)
    }
}
