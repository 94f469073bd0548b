//! The gateway under clients that mean it no good, in bounded form.

use std::{
    io::{ErrorKind, Read, Write},
    net::TcpStream,
    time::Duration,
};

use harness::{Gateway, KEY, Running};

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

#[test]
fn health_is_answered_beside_clients_that_never_read() {
    let directory = tempfile::tempdir().expect("a directory");
    let gateway = Gateway::new().directory(directory.path()).with("MAX_CONNECTIONS", "40").start();
    let kept: Vec<TcpStream> = (0..40).map(|_| ask_and_never_read(&gateway)).collect();
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

#[test]
fn silent_connections_beyond_the_limit_make_room_for_health() {
    let directory = tempfile::tempdir().expect("a directory");
    let gateway = Gateway::new().directory(directory.path()).with("MAX_CONNECTIONS", "8").start();
    let kept: Vec<TcpStream> = (0..80).map(|_| connect(&gateway)).collect();
    let health = answer(&gateway, "/api/health");
    assert!(health.starts_with("HTTP/1.1 200 "), "{health}");
    drop(kept);
}
