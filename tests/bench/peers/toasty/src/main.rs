//! Toasty: models, their query builders, `include` for relations.

use contest::{Contender, PAGE, RELATED, Uuid};
use toasty::{Db, Error};

contest::contend!(Toasty);

#[derive(Clone)]
struct Toasty {
    database: Db,
    sqlite: bool,
}

macro_rules! models {
    ($module:ident, $time:ty, $now:expr) => {
        mod $module {
            use super::*;

            #[derive(Debug, toasty::Model)]
            #[table = "users"]
            pub struct User {
                #[key]
                pub id: Uuid,
                pub email: String,
                pub display_name: String,
                pub password_hash: Option<String>,
                pub status: String,
                pub created_at: $time,
                pub updated_at: $time,
                pub auth_provider: String,
                pub oauth_id: Option<String>,
                #[has_many(pair = owner)]
                pub projects: toasty::Deferred<Vec<Project>>,
                #[has_many]
                pub sessions: toasty::Deferred<Vec<Session>>,
            }

            #[derive(Debug, toasty::Model)]
            #[table = "projects"]
            pub struct Project {
                #[key]
                pub id: Uuid,
                #[index]
                pub owner_id: Uuid,
                #[belongs_to(key = owner_id, references = id)]
                pub owner: toasty::Deferred<User>,
                pub name: String,
                pub description: Option<String>,
                pub current_checkpoint: Option<Uuid>,
                pub created_at: $time,
                pub updated_at: $time,
                pub archived_at: Option<$time>,
            }

            #[derive(Debug, toasty::Model)]
            #[table = "sessions"]
            pub struct Session {
                #[key]
                pub id: Uuid,
                #[index]
                pub user_id: Uuid,
                #[belongs_to(key = user_id, references = id)]
                pub user: toasty::Deferred<User>,
                pub project_id: Option<Uuid>,
                pub status: String,
                pub started_at: $time,
                pub last_activity_at: $time,
                pub terminated_at: Option<$time>,
                pub termination_reason: Option<String>,
            }

            #[derive(Debug, toasty::Model)]
            #[table = "chat_messages"]
            pub struct Message {
                #[key]
                pub id: Uuid,
                pub conversation_id: Uuid,
                pub role: String,
                pub content: String,
                pub tokens_in: i32,
                pub tokens_out: i32,
                pub position: i32,
                pub created_at: $time,
            }

            fn now() -> $time {
                $now
            }

            pub async fn open(url: &str) -> Result<Db, Error> {
                Db::builder()
                    .models(toasty::models!(User, Project, Session, Message))
                    .max_pool_size(16)
                    .connect(url)
                    .await
            }

            pub async fn get(db: &mut impl toasty::Executor, id: Uuid) -> Result<(), Error> {
                User::get_by_id(db, id).await.map(drop)
            }

            pub async fn list(db: &mut impl toasty::Executor, after: Uuid) -> Result<usize, Error> {
                let limit = usize::try_from(PAGE).unwrap_or(0);
                let query = User::filter(User::fields().id().gt(after)).order_by(User::fields().id().asc());
                Ok(query.limit(limit).exec(db).await?.len())
            }

            pub async fn related(db: &mut impl toasty::Executor, after: Uuid) -> Result<usize, Error> {
                let limit = usize::try_from(RELATED).unwrap_or(0);
                let people = User::filter(User::fields().id().gt(after))
                    .order_by(User::fields().id().asc())
                    .limit(limit)
                    .include(User::fields().projects())
                    .include(User::fields().sessions())
                    .exec(db)
                    .await?;
                Ok(people.iter().map(|it| 1 + it.projects.get().len() + it.sessions.get().len()).sum())
            }

            pub async fn insert(
                db: &mut impl toasty::Executor,
                id: Uuid,
                email: String,
            ) -> Result<(), Error> {
                User::create()
                    .id(id)
                    .email(email)
                    .display_name("Somebody")
                    .status("active")
                    .created_at(now())
                    .updated_at(now())
                    .auth_provider("email")
                    .exec(db)
                    .await
                    .map(drop)
            }

            pub async fn update(
                db: &mut impl toasty::Executor,
                id: Uuid,
                name: String,
            ) -> Result<(), Error> {
                User::filter_by_id(id)
                    .update()
                    .display_name(name)
                    .updated_at(now())
                    .exec(db)
                    .await
                    .map(drop)
            }

            pub async fn transaction(db: &mut Db, id: Uuid, name: String) -> Result<(), Error> {
                let mut db = db.transaction().await?;
                // The write comes first, so that SQLite does not refuse to turn a reader into a writer.
                update(&mut db, id, name.clone()).await?;
                get(&mut db, id).await?;
                Project::create()
                    .id(Uuid::now_v7())
                    .owner_id(id)
                    .name(name)
                    .created_at(now())
                    .updated_at(now())
                    .exec(&mut db)
                    .await?;
                Session::create()
                    .id(Uuid::now_v7())
                    .user_id(id)
                    .status("active")
                    .started_at(now())
                    .last_activity_at(now())
                    .exec(&mut db)
                    .await?;
                Project::filter_by_owner_id(id).count().exec(&mut db).await?;
                db.commit().await
            }

            pub async fn bulk(db: &mut Db, first: i32, count: u32) -> Result<(), Error> {
                let mut db = db.transaction().await?;
                let numbers: Vec<u32> = (0..count).collect();
                for part in numbers.chunks(3_000) {
                    let mut many = Message::create_many();
                    for number in part {
                        let it = contest::message(first, *number);
                        many = many.item(
                            Message::create()
                                .id(it.id)
                                .conversation_id(contest::conversation())
                                .role("user")
                                .content(it.content)
                                .tokens_in(0)
                                .tokens_out(0)
                                .position(it.position)
                                .created_at(now()),
                        );
                    }
                    many.exec(&mut db).await?;
                }
                db.commit().await
            }
        }
    };
}

models!(lite, i64, jiff::Timestamp::now().as_microsecond());
models!(pg, jiff::Timestamp, jiff::Timestamp::now());

impl Contender for Toasty {
    type Error = Error;

    async fn open(url: &str) -> Result<Self, Error> {
        let sqlite = url.starts_with("sqlite:");
        let database = if sqlite { lite::open(url).await? } else { pg::open(url).await? };
        Ok(Self { database, sqlite })
    }

    async fn get(&self, id: Uuid) -> Result<(), Error> {
        let mut db = self.database.clone();
        if self.sqlite { lite::get(&mut db, id).await } else { pg::get(&mut db, id).await }
    }

    async fn list(&self, after: Uuid) -> Result<usize, Error> {
        let mut db = self.database.clone();
        if self.sqlite { lite::list(&mut db, after).await } else { pg::list(&mut db, after).await }
    }

    async fn related(&self, after: Uuid) -> Result<usize, Error> {
        let mut db = self.database.clone();
        if self.sqlite { lite::related(&mut db, after).await } else { pg::related(&mut db, after).await }
    }

    async fn insert(&self, id: Uuid, email: String) -> Result<(), Error> {
        let mut db = self.database.clone();
        if self.sqlite { lite::insert(&mut db, id, email).await } else { pg::insert(&mut db, id, email).await }
    }

    async fn update(&self, id: Uuid, name: String) -> Result<(), Error> {
        let mut db = self.database.clone();
        if self.sqlite { lite::update(&mut db, id, name).await } else { pg::update(&mut db, id, name).await }
    }

    async fn transaction(&self, id: Uuid, name: String) -> Result<(), Error> {
        let mut db = self.database.clone();
        if self.sqlite {
            lite::transaction(&mut db, id, name).await
        } else {
            pg::transaction(&mut db, id, name).await
        }
    }

    async fn bulk(&self, first: i32, count: u32) -> Result<(), Error> {
        let mut db = self.database.clone();
        if self.sqlite { lite::bulk(&mut db, first, count).await } else { pg::bulk(&mut db, first, count).await }
    }
}
