//! The boot order: configuration, database, migrations, structure, routes, and only then a socket.

use std::{process::ExitCode, sync::Arc};

use generated::migrations::COMPILED;
use runtime::{Database, Difference, Event, Migrator, Options, PoolOptions, Report};
use tokio::net::TcpListener;

use crate::{
    billing::Billing,
    configuration::{self, DatabaseChoice, Environment, Listen},
    failure::Failure,
    http::{self, Application},
    output::{complain, say},
};

/// Boots and serves until told to stop.
pub(crate) async fn serve(environment: &Environment) -> Result<ExitCode, Failure> {
    let keys = configuration::service_keys(environment)?;
    let choice = configuration::database(environment)?;
    let listen = configuration::listen(environment)?;
    let connections = configuration::connections(environment)?;
    let slow = configuration::slow_query(environment)?;
    let billing = Billing::new(configuration::charges_enabled(environment));
    say!("🔐 INTERNAL_SERVICE_KEY detected (safe mode)");
    for name in keys.short() {
        complain!("⚠️  {name} is short enough to be guessed: use at least 16 random characters");
    }

    let options = PoolOptions::default().slow(slow);
    let database = Database::open_with(&choice.target, &options).await;
    let database = database.map_err(|error| Failure::database(&error))?;
    say!("📊 Database connection established");

    let migrator = Migrator::new(&database, &COMPILED).map_err(|error| Failure::database(&error))?;
    let options = Options { ignore: configuration::ignored(environment), ..Options::default() };
    let migrator = migrator.with(options);
    let report = migrate(&migrator, choice.mode).await?;
    let extra = verify(&migrator, &report.ahead).await?;
    let migrations = http::Migrations {
        applied: report.applied.len() + report.skipped.len(),
        ahead: report.ahead.len(),
        extra,
    };

    let application = Arc::new(Application {
        keys: http::Keys::new(keys),
        metrics: http::Metrics::new(database.clone(), migrations),
        database,
        draining: false.into(),
        billing,
    });
    let routes = http::routes(&application).map_err(|cause| {
        Failure::new(format!("the routes contradict one another: {cause}"), "this is a defect of this build")
    })?;
    say!("🧩 Module graph complete: {} resources, {} routes", routes.resources, routes.count());

    let stop = http::Stop::listen().map_err(|cause| {
        Failure::new(format!("cannot listen for signals: {cause}"), "check the limits of the process")
    })?;
    let listener = bind(&listen).await?;
    let port = listener.local_addr().map_or(listen.port, |it| it.port());
    let address = format!("http://{}:{port}", shown_host(&listen.host));
    say!("🚀 API Gateway listening on {address}");
    say!("✅ Swagger UI: {address}/api");
    say!("✅ Health: {address}/api/health");
    if application.billing.is_enabled() {
        say!("💶 Billing charges are enabled (stub provider: nothing is ever charged)");
    }
    http::serve(listener, stop, application.clone(), routes, environment, connections).await;
    close(&application.database).await;
    say!("👋 API Gateway stopped");
    Ok(ExitCode::SUCCESS)
}

/// Ends the connections. What is written is kept either way, so a failure is told and no more.
pub(crate) async fn close(database: &Database) {
    if let Err(error) = database.close().await {
        tracing::warn!(%error, "the database was not closed; on SQLite keep the -wal file beside it");
    }
}

/// Opens the chosen database.
pub(crate) async fn connect(choice: &DatabaseChoice) -> Result<Database, Failure> {
    Database::open(&choice.target).await.map_err(|error| Failure::database(&error))
}

/// Runs what is missing and says what was done.
async fn migrate(migrator: &Migrator<'_>, mode: &str) -> Result<Report, Failure> {
    say!("🔧 Running database migrations...");
    say!("🧭 Migration mode: {mode}");
    let report = migrator.run(None, tell_waiting).await.map_err(|error| Failure::database(&error))?;
    print_report(&report);
    Ok(report)
}

/// Says when somebody else is in the way.
pub(crate) fn tell_waiting(event: Event<'_>) {
    match event {
        Event::Waiting => complain!("   Waiting for another process that is migrating this database..."),
        Event::Retry(attempt) => complain!("   A lock is held by others; trying again ({attempt})..."),
        Event::Undone(subject) => {
            complain!("   The accepted difference {subject:?} is gone: a migration changed it")
        }
        Event::Working(time) => complain!("   A migration is still at it after {} s...", time.as_secs()),
        _ => {}
    }
}

/// The lines after a run of the migrator.
pub(crate) fn print_report(report: &Report) {
    if report.fresh && report.applied.is_empty() {
        say!("✅ Base schema applied successfully");
    } else if report.adopted {
        say!("✅ Existing database recognised");
    } else {
        say!("✅ Base schema present");
    }
    say!("✅ Migration complete!");
    say!("   Applied: {}", report.applied.len());
    say!("   Skipped: {}", report.skipped.len());
    if let (true, true, Some(last)) = (report.fresh, report.applied.is_empty(), report.skipped.last()) {
        say!("   The base schema holds every migration up to {last}: there was none to apply one by one");
    }
    if !report.reverted.is_empty() {
        say!("   Taken back: {}", report.reverted.len());
    }
    if !report.ahead.is_empty() {
        say!("⏩ A newer release has run {}, and this one goes on working", report.ahead.join(", "));
    }
    if report.applied.is_empty() && report.reverted.is_empty() && !report.fresh {
        say!("   Nothing to do: the database is up to date");
    }
}

/// Refuses a database whose structure is not the compiled one, unless newer releases made it what it is: `ahead`
/// are their migrations. How much stands beside it.
async fn verify(migrator: &Migrator<'_>, ahead: &[String]) -> Result<usize, Failure> {
    let differences = migrator.differences().await.map_err(|error| Failure::database(&error))?;
    let (extra, differences): (Vec<_>, Vec<_>) = differences.into_iter().partition(Difference::is_extra);
    if !ahead.is_empty() && !differences.is_empty() {
        say!("✅ Schema verified: what {} changed leaves this build working", ahead.join(", "));
        return Ok(extra.len());
    }
    if differences.is_empty() {
        say!("✅ Schema verified: the live structure is the one this build was generated from");
        print_extra(&extra);
        return Ok(extra.len());
    }
    complain!("⚠️  The live structure differs from the one this build was generated from:");
    for difference in &differences {
        complain!("   {difference}");
    }
    Err(Failure::drift(
        format!("schema drift: {} difference(s) between the database and this build", differences.len()),
        "undo the change made by hand, or declare it in the schema with a migration and build again",
    ))
}

/// Says once what stands beside the schema.
pub(crate) fn print_extra(extra: &[Difference]) {
    if extra.is_empty() {
        return;
    }
    say!(
        "ℹ️  Beside the schema, and left alone ({} tells which not to mention):",
        configuration::DRIFT_IGNORE
    );
    for difference in extra {
        say!("   {difference}");
    }
}

async fn bind(listen: &Listen) -> Result<TcpListener, Failure> {
    TcpListener::bind((listen.host.as_str(), listen.port)).await.map_err(|cause| {
        Failure::new(
            format!("cannot listen on {}:{}: {cause}", listen.host, listen.port),
            "stop what is using the port, or choose another with HOST and PORT",
        )
    })
}

/// A host people can open.
fn shown_host(host: &str) -> String {
    match host {
        "127.0.0.1" | "0.0.0.0" | "::" | "::1" => "localhost".to_owned(),
        other if other.contains(':') => format!("[{other}]"),
        other => other.to_owned(),
    }
}
