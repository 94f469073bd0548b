//! What a transaction runs: every call goes through the state machine.

use std::ops::ControlFlow;

use diglot_dialect::Queries;

#[cfg(feature = "postgres")]
use super::taken;
use super::{Connection, Transaction, rows::Within, state::Does};
use crate::{
    Change, CursorKey, Executor, FromRow, Inserts, KeyOf, Result, Row, Rows, Statement, Value, Write,
    observe::inserted_key,
};

impl Transaction {
    /// A call that is made of several.
    pub(crate) async fn write_by<T>(&self, call: impl Future<Output = Result<T>>) -> Result<T> {
        self.call(Does::Write, self.after_begin(call)).await
    }

    /// Whether something is written about each change.
    pub(crate) fn is_audited(&self) -> bool {
        self.database().observer().is_some_and(|it| it.audits())
    }

    fn is_observed(&self) -> bool {
        self.database().observer().is_some()
    }

    /// What the observer is told after commit.
    pub(crate) fn tell(&self, change: Change) {
        if self.is_observed() {
            self.changes().push(change);
        }
    }

    /// What comes of a write: the observer is told after commit, and its audit trail written now.
    async fn wrote(&self, changes: Vec<Change>) -> Result<()> {
        let Some(observer) = self.database().observer() else { return Ok(()) };
        for change in changes {
            if change.rows == 0 {
                continue;
            }
            if observer.audits()
                && let Some(write) = observer.audit(&change)?
            {
                self.execute(&write).await?;
            }
            self.changes().push(change);
        }
        Ok(())
    }

    async fn execute(&self, write: &Write) -> Result<u64> {
        match self.connection() {
            #[cfg(feature = "sqlite")]
            Connection::Sqlite(lease) => lease.with(|connection| crate::sqlite::execute(connection, write)),
            #[cfg(feature = "postgres")]
            Connection::Postgres(client) => {
                let client = taken(client)?;
                client.limits().answer(crate::postgres::execute(&client, write)).await
            }
        }
    }

    async fn execute_returning<T: FromRow>(&self, write: &Write) -> Result<Vec<T>> {
        match self.connection() {
            #[cfg(feature = "sqlite")]
            Connection::Sqlite(lease) => {
                lease.with(|connection| crate::sqlite::execute_returning(connection, write))
            }
            #[cfg(feature = "postgres")]
            Connection::Postgres(client) => {
                let client = taken(client)?;
                client.limits().answer(crate::postgres::execute_returning(&client, write)).await
            }
        }
    }

    /// Adds rows inside a call, all or none, of which nobody is told.
    pub(crate) async fn add_untold<T: FromRow>(&self, inserts: &Inserts) -> Result<Vec<T>> {
        match self.connection() {
            #[cfg(feature = "sqlite")]
            Connection::Sqlite(lease) => {
                lease.with(|connection| crate::sqlite::insert_many(connection, inserts))
            }
            #[cfg(feature = "postgres")]
            Connection::Postgres(client) => {
                let client = taken(client)?;
                client.limits().answer(crate::postgres::insert_many(&client, inserts)).await
            }
        }
    }

    /// Adds rows inside a call, all or none.
    pub(crate) async fn add<T: FromRow>(&self, inserts: &Inserts) -> Result<Vec<T>> {
        let rows = self.add_untold(inserts).await?;
        if !self.is_observed() {
            return Ok(rows);
        }
        let change = |values: &Vec<Value>| Change {
            table: inserts.table.name,
            kind: crate::ChangeKind::Insert,
            key: inserted_key(inserts.table, values),
            columns: Vec::new(),
            rows: 1,
        };
        self.wrote(inserts.rows.iter().map(change).collect()).await?;
        Ok(rows)
    }

    /// The text of a statement for the engine this is on.
    fn text<'s>(&self, statement: &'s Statement) -> &'s str {
        match self.connection() {
            #[cfg(feature = "sqlite")]
            Connection::Sqlite(_) => statement.sqlite(),
            #[cfg(feature = "postgres")]
            Connection::Postgres(_) => statement.postgres(),
        }
    }
}

impl Executor for Transaction {
    fn queries(&self) -> Queries {
        self.database().queries()
    }

    fn cursor_key(&self) -> &CursorKey {
        self.database().cursor_key()
    }

    async fn each<R>(&self, statement: &Statement, values: &[Value], row: R) -> Result<()>
    where
        R: FnMut(Row<'_>) -> Result<ControlFlow<()>> + Send,
    {
        let run = async {
            match self.connection() {
                #[cfg(feature = "sqlite")]
                Connection::Sqlite(lease) => {
                    lease.with(|connection| crate::sqlite::each(connection, statement.sqlite(), values, row))
                }
                #[cfg(feature = "postgres")]
                Connection::Postgres(client) => {
                    let client = taken(client)?;
                    crate::postgres::each(&client, client.limits(), statement.postgres(), values, row).await
                }
            }
        };
        let call = self.database().call(None, statement, self.text(statement));
        let call = call.within(self.after_begin(run));
        let result = self.call(Does::Read, call).await;
        result.map_err(|it| it.about(statement.query()))
    }

    async fn stream<T: Send + 'static>(
        &self,
        statement: Statement,
        values: Vec<Value>,
        read: fn(Row<'_>) -> Result<T>,
    ) -> Result<Rows<T>> {
        let call = self.database().call(None, &statement, self.text(&statement));
        let open = async {
            let rows = match self.connection() {
                #[cfg(feature = "sqlite")]
                Connection::Sqlite(lease) => lease.stream(statement.sqlite().to_owned(), values, read)?,
                #[cfg(feature = "postgres")]
                Connection::Postgres(client) => {
                    let client = taken(client)?;
                    crate::postgres::stream(&client, client.limits(), statement.postgres(), &values, read)
                        .await
                        .map(Rows::new)?
                }
            };
            Ok(Rows::new(Within::new(rows, self.state().stream())))
        };
        let call = call.within(self.after_begin(open));
        let rows = self.call(Does::Read, call).await;
        rows.map(|it| it.of(statement.query())).map_err(|it| it.about(statement.query()))
    }

    async fn write(&self, write: Write) -> Result<u64> {
        let (table, sql) = (Some(write.table.name), self.text(&write.statement));
        let call = self.database().call(table, &write.statement, sql);
        let run = async {
            let changed = call.within(self.after_begin(self.execute(&write))).await?;
            if self.is_observed() {
                self.wrote(vec![write.change(changed)]).await?;
            }
            Ok(changed)
        };
        self.call(Does::Write, run).await
    }

    async fn write_returning<T: FromRow>(&self, write: Write, key_of: KeyOf<T>) -> Result<Vec<T>> {
        let (table, sql) = (Some(write.table.name), self.text(&write.statement));
        let call = self.database().call(table, &write.statement, sql);
        let run = async {
            let rows = call.within(self.after_begin(self.execute_returning(&write))).await?;
            if self.is_observed() {
                let changes = write.changes(&rows, key_of)?;
                self.wrote(changes).await?;
            }
            Ok(rows)
        };
        self.call(Does::Write, run).await
    }

    async fn insert_many<T: FromRow>(&self, inserts: Inserts) -> Result<Vec<T>> {
        let (table, sql) = (Some(inserts.table.name), self.text(&inserts.statement));
        let call = self.database().call(table, &inserts.statement, sql);
        let call = call.within(self.after_begin(self.add(&inserts)));
        self.call(Does::Write, call).await
    }
}
