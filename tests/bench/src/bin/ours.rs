//! Diglot's own repositories.

use contest::{Contender, PAGE, RELATED, Uuid};
use futures_util::stream;
use generated::{
    Repositories,
    chat_messages::{MessageRole, NewChatMessage},
    columns::{project, user},
    projects::NewProject,
    sessions::NewSession,
    users::{NewUser, UserPatch},
};
use runtime::{Database, Error, PageRequest, Result, Target};

contest::contend!(Ours);

#[derive(Clone)]
struct Ours(Database);

fn renamed(name: String) -> UserPatch {
    UserPatch { display_name: Some(name), ..UserPatch::default() }
}

impl Contender for Ours {
    type Error = Error;

    async fn open(url: &str) -> Result<Self> {
        let target = Target::parse(url).map_err(|it| Error::Connection(it.to_string()))?;
        Database::open(&target).await.map(Self)
    }

    async fn get(&self, id: Uuid) -> Result<()> {
        self.0.users().get(id).await?.map(drop).ok_or(Error::NoRow)
    }

    async fn list(&self, after: Uuid) -> Result<usize> {
        Ok(self.0.users().list(PageRequest::after(after, PAGE)).await?.items.len())
    }

    async fn related(&self, after: Uuid) -> Result<usize> {
        let page = self.0.users().list(PageRequest::after(after, RELATED)).await?;
        let projects = user::projects.load(&self.0, &page.items).await?;
        let sessions = user::sessions.load(&self.0, &page.items).await?;
        Ok(page.items.len()
            + projects.iter().map(Vec::len).sum::<usize>()
            + sessions.iter().map(Vec::len).sum::<usize>())
    }

    async fn insert(&self, id: Uuid, email: String) -> Result<()> {
        let mut new = NewUser::new(email, "Somebody");
        new.id = Some(id);
        self.0.users().create(new).await.map(drop)
    }

    async fn update(&self, id: Uuid, name: String) -> Result<()> {
        self.0.users().update(id, renamed(name)).await?.map(drop).ok_or(Error::NoRow)
    }

    async fn transaction(&self, id: Uuid, name: String) -> Result<()> {
        // As the others' transactions: at the server's own level.
        let options = runtime::TransactionOptions::default().isolation(runtime::Isolation::ReadCommitted);
        self.0
            .transaction_with(&options, async |transaction| {
                transaction.users().get(id).await?.ok_or(Error::NoRow)?;
                transaction.users().update(id, renamed(name.clone())).await?;
                transaction.projects().create(NewProject::new(id, name.clone())).await?;
                transaction.sessions().create(NewSession::new(id)).await?;
                transaction.projects().filter(project::owner_id.eq(id)).count().await.map(drop)
            })
            .await
    }

    async fn bulk(&self, first: i32, count: u32) -> Result<()> {
        let rows = (0..count).map(move |number| {
            let it = contest::message(first, number);
            let mut new =
                NewChatMessage::new(contest::conversation(), MessageRole::User, it.content, it.position);
            new.id = Some(it.id);
            new
        });
        self.0.chat_messages().bulk_create(stream::iter(rows)).await.map(drop)
    }
}
