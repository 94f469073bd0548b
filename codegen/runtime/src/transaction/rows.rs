//! The rows of a stream that is read inside a transaction.

use std::{
    pin::Pin,
    task::{Context, Poll},
};

use futures_core::Stream;

use super::state::{Streaming, finished};
use crate::{Result, Rows};

/// A stream that ends with its transaction: with an error, never as if there were no more rows.
pub(super) struct Within<T> {
    /// None once the last row is read, or the transaction has ended.
    rows: Option<Rows<T>>,
    streaming: Streaming,
}

impl<T> Within<T> {
    pub(super) fn new(rows: Rows<T>, streaming: Streaming) -> Self {
        Self { rows: Some(rows), streaming }
    }
}

impl<T> Stream for Within<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        let Some(rows) = self.rows.as_mut() else { return Poll::Ready(None) };
        let next = std::task::ready!(Pin::new(rows).poll_next(context));
        if self.streaming.is_over() && !matches!(next, Some(Err(_))) {
            self.rows = None;
            return Poll::Ready(Some(Err(finished())));
        }
        match &next {
            Some(Ok(_)) => {}
            // The connection is free before anybody hears of the end.
            Some(Err(_)) => {
                self.rows = None;
                self.streaming.failed();
            }
            None => {
                self.rows = None;
                self.streaming.done();
            }
        }
        Poll::Ready(next)
    }
}
