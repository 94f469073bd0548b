//! The answers the HTTP library gives before any handler is asked (a head that is no HTTP, or too large) have no body. Here
//! they get a problem document like every other failure: each handler's own answer to the same status has a body, so that
//! one without is the library's.

use std::{
    io::{self, IoSlice},
    pin::Pin,
    task::{Context, Poll, ready},
};

use hyper::StatusCode;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use super::Problem;

/// A connection whose answers without a body get one.
#[derive(Debug)]
pub(super) struct OwnAnswers<S> {
    stream: S,
    replacing: Option<Replacing>,
}

/// What is written in the place of an answer.
#[derive(Debug)]
struct Replacing {
    text: Vec<u8>,
    written: usize,
    /// The length of the answer it stands for.
    stands_for: usize,
}

impl<S> OwnAnswers<S> {
    pub(super) fn new(stream: S) -> Self {
        Self { stream, replacing: None }
    }
}

/// The whole answer with a body, where `answer` is one of the library's.
fn replacement(answer: &[u8]) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(answer).ok()?;
    let head = text.strip_suffix("\r\n\r\n").filter(|it| !it.contains("\r\n\r\n"))?;
    let (status, rest) =
        head.strip_prefix("HTTP/1.1 ").or_else(|| head.strip_prefix("HTTP/1.0 "))?.split_once(' ')?;
    let (status, detail) = match status {
        "400" => (StatusCode::BAD_REQUEST, "What was sent is not a request of HTTP/1.1 (RFC 9112)."),
        "414" => (StatusCode::URI_TOO_LONG, "The path and the query are longer than any this server has."),
        "431" => (
            StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
            "The head of the request is too large, or has too many fields.",
        ),
        _ => return None,
    };
    let mut lines = rest.split("\r\n").skip(1);
    if !lines.any(|it| it.eq_ignore_ascii_case("content-length: 0")) {
        return None;
    }
    let reason = status.canonical_reason().unwrap_or("Refused");
    let body = Problem::new(status, reason).detail(detail).into_json();
    let mut answer = format!(
        "HTTP/1.1 {} {reason}\r\nconnection: close\r\ncontent-type: application/problem+json\r\n\
         x-content-type-options: nosniff\r\ncontent-length: {}\r\n\r\n",
        status.as_u16(),
        body.len()
    )
    .into_bytes();
    answer.extend_from_slice(&body);
    Some(answer)
}

impl<S: AsyncWrite + Unpin> OwnAnswers<S> {
    /// Goes on with what is being replaced; none where nothing is.
    fn poll_replacing(&mut self, context: &mut Context<'_>) -> Poll<Option<io::Result<usize>>> {
        while let Some(it) = &mut self.replacing {
            let rest = it.text.get(it.written..).unwrap_or(&[]);
            if rest.is_empty() {
                let written = it.stands_for;
                self.replacing = None;
                return Poll::Ready(Some(Ok(written)));
            }
            match ready!(Pin::new(&mut self.stream).poll_write(context, rest)) {
                Ok(0) => return Poll::Ready(Some(Err(io::ErrorKind::WriteZero.into()))),
                Ok(written) => it.written += written,
                Err(cause) => return Poll::Ready(Some(Err(cause))),
            }
        }
        Poll::Ready(None)
    }

    /// Starts replacing `answer`, if it is one of the library's.
    fn begin(&mut self, answer: &[u8]) {
        // Every other answer is told from them by its first bytes.
        let may_be = [b"HTTP/1.1 4", b"HTTP/1.0 4"].iter().any(|it| answer.starts_with(*it));
        if self.replacing.is_none() && may_be && answer.len() < 512 {
            self.replacing =
                replacement(answer).map(|text| Replacing { text, written: 0, stands_for: answer.len() });
        }
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for OwnAnswers<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.begin(bytes);
        match ready!(self.poll_replacing(context)) {
            Some(replaced) => Poll::Ready(replaced),
            None => Pin::new(&mut self.stream).poll_write(context, bytes),
        }
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        if let [only] = slices {
            self.begin(only);
        }
        match ready!(self.poll_replacing(context)) {
            Some(replaced) => Poll::Ready(replaced),
            None => Pin::new(&mut self.stream).poll_write_vectored(context, slices),
        }
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for OwnAnswers<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

#[cfg(test)]
mod tests {
    use super::replacement;

    #[test]
    fn only_the_answers_of_the_library_are_replaced() {
        let own = b"HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\ndate: x\r\n\r\n";
        let replaced = String::from_utf8(replacement(own).expect("replaced")).expect("text");
        let (head, body) = replaced.split_once("\r\n\r\n").expect("a head");
        assert!(head.contains(&format!("content-length: {}", body.len())), "{replaced}");
        assert!(body.contains("\"status\":400"), "{replaced}");
        for other in [
            &b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n"[..],
            b"HTTP/1.1 400 Bad Request\r\ncontent-length: 2\r\n\r\n{}",
            b"HTTP/1.1 400 Bad Request\r\ncontent-length: 20\r\n\r\n",
        ] {
            assert_eq!(replacement(other), None);
        }
    }
}
