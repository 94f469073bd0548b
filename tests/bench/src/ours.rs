//! The calls under measurement.

use generated::{
    Repositories,
    migrations::COMPILED,
    users::{NewUser, UserPatch},
};
use runtime::{Database, Migrator, PageRequest, Result, Uuid};

use crate::{ROWS, id};

/// Migrates the database and fills the table that is read.
pub(crate) async fn prepare(database: &Database) -> Result<()> {
    Migrator::new(database, &COMPILED)?.run(None, |_| {}).await?;
    let transaction = database.begin().await?;
    for number in 0..ROWS {
        let mut new = NewUser::new(format!("user{number}@example.org"), format!("User {number}"));
        new.id = Some(id(number));
        transaction.users().create(new).await?;
    }
    transaction.commit().await
}

/// Reads one row.
pub(crate) async fn get(database: &Database, number: u32) {
    let found = database.users().get(id(number % ROWS)).await;
    assert!(matches!(found, Ok(Some(_))), "{found:?}");
}

/// Reads a page of 100 rows.
pub(crate) async fn list(database: &Database, number: u32) {
    let page = database.users().list(PageRequest::after(id(number % (ROWS - 200)), 100)).await;
    assert!(page.is_ok_and(|it| it.items.len() == 100));
}

/// Adds a row.
pub(crate) async fn insert(database: &Database) {
    let key = Uuid::now_v7();
    let mut new = NewUser::new(format!("{}@example.org", key.simple()), "Somebody");
    new.id = Some(key);
    let created = database.users().create(new).await;
    assert!(created.is_ok(), "{created:?}");
}

/// Changes a row.
pub(crate) async fn update(database: &Database, number: u32) {
    let patch = UserPatch { display_name: Some(format!("Name {number}")), ..UserPatch::default() };
    let updated = database.users().update(id(number % ROWS), patch).await;
    assert!(matches!(updated, Ok(Some(_))), "{updated:?}");
}
