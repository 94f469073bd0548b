//! Rows of a large result, one after another.

use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll},
};

use futures_core::Stream;

use crate::{QueryInfo, Result};

/// The rows of a query, read while they are taken. Dropping it ends the query.
pub struct Rows<T> {
    source: Pin<Box<dyn Stream<Item = Result<T>> + Send>>,
    /// What the rows are of, for errors.
    query: Option<&'static QueryInfo>,
}

impl<T> fmt::Debug for Rows<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Rows")
    }
}

impl<T> Rows<T> {
    pub(crate) fn new(source: impl Stream<Item = Result<T>> + Send + 'static) -> Self {
        Self { source: Box::pin(source), query: None }
    }

    /// The same rows, as those of `query`.
    pub(crate) fn of(self, query: Option<&'static QueryInfo>) -> Self {
        Self { query, ..self }
    }

    /// The next row; none after the last.
    pub async fn next(&mut self) -> Option<Result<T>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<T> Stream for Rows<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let query = self.query;
        let named = |it: Result<T>| it.map_err(|error| error.about(query));
        self.source.as_mut().poll_next(context).map(|it| it.map(named))
    }
}
