//! A network that can swallow everything.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use runtime::{Target, Tls};
use tokio::{
    io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};

use crate::Scratch;

/// Stands between a program and a Postgres server, and forwards until it is told to swallow. Connections that were open by
/// then stay dumb for good.
pub struct Proxy {
    address: SocketAddr,
    swallows: Arc<AtomicBool>,
}

impl Proxy {
    /// A proxy before the server of `scratch`.
    ///
    /// # Panics
    /// The server is not reached by TCP.
    pub async fn before(scratch: &Scratch) -> Self {
        let config: tokio_postgres::Config = scratch.url.parse().expect("a URL of Postgres");
        let host = match config.get_hosts() {
            [tokio_postgres::config::Host::Tcp(host), ..] => host.clone(),
            other => panic!("a server that listens on TCP, not on {other:?}"),
        };
        let port = config.get_ports().first().copied().unwrap_or(5432);
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("its address");
        let swallows = Arc::new(AtomicBool::new(false));
        let state = swallows.clone();
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let Ok(server) = TcpStream::connect((host.as_str(), port)).await else { continue };
                let (from_client, to_client) = client.into_split();
                let (from_server, to_server) = server.into_split();
                tokio::spawn(forward(from_client, to_server, state.clone()));
                tokio::spawn(forward(from_server, to_client, state.clone()));
            }
        });
        Self { address, swallows }
    }

    /// The database of `scratch` by way of the proxy.
    pub fn target(&self, scratch: &Scratch) -> Target {
        let direct: tokio_postgres::Config = scratch.url.parse().expect("a URL of Postgres");
        let mut config = tokio_postgres::Config::new();
        config.host("127.0.0.1").port(self.address.port());
        if let Some(user) = direct.get_user() {
            config.user(user);
        }
        if let Some(password) = direct.get_password() {
            config.password(password);
        }
        if let Some(name) = direct.get_dbname() {
            config.dbname(name);
        }
        Target::Postgres { config: Box::new(config), tls: Tls::Disable }
    }

    /// Swallows what comes from either side, or forwards what comes by new connections.
    pub fn swallow(&self, swallows: bool) {
        self.swallows.store(swallows, Ordering::SeqCst);
    }
}

async fn forward(
    mut from: impl AsyncRead + Unpin,
    mut to: impl AsyncWrite + Unpin,
    swallows: Arc<AtomicBool>,
) {
    let mut buffer = vec![0; 16 * 1024];
    let mut dumb = false;
    loop {
        match from.read(&mut buffer).await {
            Ok(0) | Err(_) => return,
            Ok(length) => {
                dumb |= swallows.load(Ordering::SeqCst);
                if !dumb && to.write_all(&buffer[..length]).await.is_err() {
                    return;
                }
            }
        }
    }
}
