//! A bare hyper server that answers every request with the same text: as fast as an answer of this size can be on this
//! machine. Takes the text, and prints the port it listens on.

use std::convert::Infallible;

use bytes::Bytes;
use http_body_util::Full;
use hyper::{Response, header, server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let text = Bytes::from(std::env::args().nth(1).ok_or("say what to answer")?);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("listening on http://{}", listener.local_addr()?);
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let text = text.clone();
        tokio::spawn(async move {
            let answer = service_fn(move |_| {
                let text = text.clone();
                async move {
                    let mut response = Response::new(Full::new(text));
                    let kind = header::HeaderValue::from_static("application/json");
                    response.headers_mut().insert(header::CONTENT_TYPE, kind);
                    Ok::<_, Infallible>(response)
                }
            });
            // A client that has gone is no matter.
            let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), answer).await;
        });
    }
}
