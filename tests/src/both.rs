//! One test, run in every place.

use std::panic::{AssertUnwindSafe, resume_unwind};

use futures_util::FutureExt;

use crate::{Locale, Place, Scratch};

/// Runs the same test on both engines: on an empty SQLite file, and on an empty Postgres database of each locale.
///
/// A failure says where it was, and leaves no database behind.
pub async fn both(test: impl AsyncFn(&Scratch)) {
    for place in Place::ALL {
        at(place, &test).await;
    }
}

/// Runs a test that is about Postgres alone on an empty database of each locale.
pub async fn on_postgres(test: impl AsyncFn(&Scratch)) {
    for locale in Locale::ALL {
        at(Place::Postgres(locale), &test).await;
    }
}

async fn at(place: Place, test: &impl AsyncFn(&Scratch)) {
    let scratch = Scratch::at(place).await;
    let result = AssertUnwindSafe(test(&scratch)).catch_unwind().await;
    scratch.remove().await;
    if let Err(cause) = result {
        eprintln!("failed on {place}");
        resume_unwind(cause);
    }
}
