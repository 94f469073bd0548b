//! What applications do with repositories all day, one body per behaviour, run on both engines.

mod bulk;
mod file;
mod filters;
mod health;
mod mistakes;
mod observing;
mod pages;
mod relations;
mod silence;
mod transactions;
mod writes;

use generated::{
    Repositories,
    checkpoints::{Checkpoint, NewCheckpoint},
    conversations::{Conversation, NewConversation},
    migrations::COMPILED,
    projects::{NewProject, Project},
    sessions::{NewSession, Session},
    users::{NewUser, User},
};
use harness::Scratch;
use runtime::{Database, Migrator, PoolOptions, Target, Uuid};

/// A migrated database of the platform.
async fn open(scratch: &Scratch) -> Database {
    migrated(scratch.open().await).await
}

async fn migrated(database: Database) -> Database {
    Migrator::new(&database, &COMPILED).expect("a migrator").run(None, |_| {}).await.expect("migrated");
    database
}

/// The same with another pool.
async fn open_with(scratch: &Scratch, options: &PoolOptions) -> Database {
    let target = Target::parse(&scratch.url).expect("a target");
    migrated(Database::open_with(&target, options).await.expect("an open database")).await
}

async fn user(database: &Database, email: &str) -> User {
    let name = email.split('@').next().unwrap_or_default();
    database.users().create(NewUser::new(email, name)).await.expect("a user")
}

async fn project(database: &Database, owner: &User, name: &str) -> Project {
    database.projects().create(NewProject::new(owner.id, name)).await.expect("a project")
}

async fn session(database: &Database, user: &User, project: Option<&Project>) -> Session {
    let mut new = NewSession::new(user.id);
    new.project_id = project.map(|it| it.id);
    database.sessions().create(new).await.expect("a session")
}

async fn conversation(database: &Database, session: &Session, title: &str) -> Conversation {
    let mut new = NewConversation::new(session.id, session.user_id);
    new.title = Some(title.to_owned());
    database.conversations().create(new).await.expect("a conversation")
}

async fn checkpoint(database: &Database, project: &Project, parent: Option<Uuid>, label: &str) -> Checkpoint {
    let mut new = NewCheckpoint::new(project.id, label);
    new.parent_id = parent;
    database.checkpoints().create(new).await.expect("a checkpoint")
}
