//! The gateway under clients that mean it no good, in bounded form.

use std::{
    io::{ErrorKind, Read, Write},
    net::TcpStream,
    path::Path,
    time::Duration,
};

use harness::{Gateway, KEY, Running, Scratch, both};

fn connect(gateway: &Running) -> TcpStream {
    let address = gateway.url.strip_prefix("http://").expect("an address");
    let stream = TcpStream::connect(address).expect("connected");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a deadline");
    stream
}

/// Asks for as much as the gateway takes before it waits for somebody to read.
fn ask_and_never_read(gateway: &Running) -> TcpStream {
    let mut stream = connect(gateway);
    stream.set_nonblocking(true).expect("not waiting");
    let request = "GET /api/swagger-ui-bundle.js HTTP/1.1\r\nHost: x\r\n\r\n".repeat(200);
    match stream.write(request.as_bytes()) {
        Ok(_) => {}
        Err(cause) => assert!(matches!(cause.kind(), ErrorKind::WouldBlock | ErrorKind::ConnectionReset)),
    }
    stream
}

fn answer(gateway: &Running, path: &str) -> String {
    let mut stream = connect(gateway);
    let request = format!(
        "GET {path} HTTP/1.1\r\nHost: x\r\nX-Internal-Service-Key: {KEY}\r\nConnection: close\r\n\r\n"
    );
    stream.write_all(request.as_bytes()).expect("sent");
    let mut answer = String::new();
    match stream.read_to_string(&mut answer) {
        Ok(_) => answer,
        // Answered and closed before all was read.
        Err(cause) if cause.kind() == ErrorKind::ConnectionReset => answer,
        Err(cause) => panic!("{path}: {cause}"),
    }
}

/// So many clients, or, with `DIGLOT_LOAD=long`, as many as were seen to be enough to keep a server busy.
fn clients(few: usize, many: usize) -> usize {
    if std::env::var("DIGLOT_LOAD").is_ok_and(|it| it == "long") { many } else { few }
}

/// A gateway that takes so many connections, on this database.
fn gateway(scratch: &Scratch, directory: &Path, connections: usize) -> Running {
    let limit = connections.to_string();
    Gateway::new()
        .directory(directory)
        .with("DATABASE_URL", &scratch.url)
        .with("MAX_CONNECTIONS", &limit)
        .start()
}

#[tokio::test]
async fn health_is_answered_beside_clients_that_never_read() {
    both(async |scratch| never_reading(scratch)).await;
}

fn never_reading(scratch: &Scratch) {
    let directory = tempfile::tempdir().expect("a directory");
    let many = clients(40, 300);
    let gateway = gateway(scratch, directory.path(), many);
    let kept: Vec<TcpStream> = (0..many).map(|_| ask_and_never_read(&gateway)).collect();
    for _ in 0..5 {
        let health = answer(&gateway, "/api/health");
        assert!(health.starts_with("HTTP/1.1 200 "), "{health}");
    }
    // Whoever comes beyond the limit is told so, and not kept waiting.
    let users = answer(&gateway, "/api/v1/users");
    assert!(users.starts_with("HTTP/1.1 503 "), "{users}");
    assert!(users.to_ascii_lowercase().contains("retry-after"), "{users}");
    drop(kept);
}

#[tokio::test]
async fn silent_connections_beyond_the_limit_make_room_for_health() {
    both(async |scratch| silent(scratch)).await;
}

fn silent(scratch: &Scratch) {
    let directory = tempfile::tempdir().expect("a directory");
    let gateway = gateway(scratch, directory.path(), clients(8, 1024));
    let kept: Vec<TcpStream> = (0..clients(80, 1750)).map(|_| connect(&gateway)).collect();
    let health = answer(&gateway, "/api/health");
    assert!(health.starts_with("HTTP/1.1 200 "), "{health}");
    drop(kept);
}
