//! SeaORM: one connection pool, entities, the loader for relations.

use std::time::Duration;

use contest::{Contender, PAGE, RELATED, Uuid};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbErr,
    EntityTrait, LoaderTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Set, TransactionTrait,
    prelude::DateTimeUtc,
};

contest::contend!(SeaOrm);

#[derive(Clone)]
struct SeaOrm {
    database: DatabaseConnection,
    sqlite: bool,
}

macro_rules! entities {
    ($module:ident, $time:ty, $now:expr) => {
        mod $module {
            use super::*;

            pub mod user {
                use super::*;
                use sea_orm::entity::prelude::*;

                #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
                #[sea_orm(table_name = "users")]
                pub struct Model {
                    #[sea_orm(primary_key, auto_increment = false)]
                    pub id: Uuid,
                    pub email: String,
                    pub display_name: String,
                    pub password_hash: Option<String>,
                    pub status: String,
                    pub created_at: $time,
                    pub updated_at: $time,
                    pub auth_provider: String,
                    pub oauth_id: Option<String>,
                }

                #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
                pub enum Relation {
                    #[sea_orm(has_many = "super::project::Entity")]
                    Project,
                    #[sea_orm(has_many = "super::session::Entity")]
                    Session,
                }

                impl Related<super::project::Entity> for Entity {
                    fn to() -> RelationDef {
                        Relation::Project.def()
                    }
                }

                impl Related<super::session::Entity> for Entity {
                    fn to() -> RelationDef {
                        Relation::Session.def()
                    }
                }

                impl ActiveModelBehavior for ActiveModel {}
            }

            pub mod project {
                use super::*;
                use sea_orm::entity::prelude::*;

                #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
                #[sea_orm(table_name = "projects")]
                pub struct Model {
                    #[sea_orm(primary_key, auto_increment = false)]
                    pub id: Uuid,
                    pub owner_id: Uuid,
                    pub name: String,
                    pub description: Option<String>,
                    pub current_checkpoint: Option<Uuid>,
                    pub created_at: $time,
                    pub updated_at: $time,
                    pub archived_at: Option<$time>,
                }

                #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
                pub enum Relation {
                    #[sea_orm(
                        belongs_to = "super::user::Entity",
                        from = "Column::OwnerId",
                        to = "super::user::Column::Id"
                    )]
                    User,
                }

                impl Related<super::user::Entity> for Entity {
                    fn to() -> RelationDef {
                        Relation::User.def()
                    }
                }

                impl ActiveModelBehavior for ActiveModel {}
            }

            pub mod session {
                use super::*;
                use sea_orm::entity::prelude::*;

                #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
                #[sea_orm(table_name = "sessions")]
                pub struct Model {
                    #[sea_orm(primary_key, auto_increment = false)]
                    pub id: Uuid,
                    pub user_id: Uuid,
                    pub project_id: Option<Uuid>,
                    pub status: String,
                    pub started_at: $time,
                    pub last_activity_at: $time,
                    pub terminated_at: Option<$time>,
                    pub termination_reason: Option<String>,
                }

                #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
                pub enum Relation {
                    #[sea_orm(
                        belongs_to = "super::user::Entity",
                        from = "Column::UserId",
                        to = "super::user::Column::Id"
                    )]
                    User,
                }

                impl Related<super::user::Entity> for Entity {
                    fn to() -> RelationDef {
                        Relation::User.def()
                    }
                }

                impl ActiveModelBehavior for ActiveModel {}
            }

            pub mod message {
                use super::*;
                use sea_orm::entity::prelude::*;

                #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
                #[sea_orm(table_name = "chat_messages")]
                pub struct Model {
                    #[sea_orm(primary_key, auto_increment = false)]
                    pub id: Uuid,
                    pub conversation_id: Uuid,
                    pub role: String,
                    pub content: String,
                    pub tokens_in: i32,
                    pub tokens_out: i32,
                    pub position: i32,
                    pub created_at: $time,
                    pub model: Option<String>,
                }

                #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
                pub enum Relation {}

                impl ActiveModelBehavior for ActiveModel {}
            }

            fn now() -> $time {
                $now
            }

            pub async fn get(it: &impl ConnectionTrait, id: Uuid) -> Result<(), DbErr> {
                let found = user::Entity::find_by_id(id).one(it).await?;
                found.map(drop).ok_or(DbErr::RecordNotFound(id.to_string()))
            }

            pub async fn page(
                it: &impl ConnectionTrait,
                after: Uuid,
                limit: u32,
            ) -> Result<Vec<user::Model>, DbErr> {
                user::Entity::find()
                    .filter(user::Column::Id.gt(after))
                    .order_by_asc(user::Column::Id)
                    .limit(u64::from(limit))
                    .all(it)
                    .await
            }

            pub async fn related(it: &DatabaseConnection, after: Uuid) -> Result<usize, DbErr> {
                let people = page(it, after, RELATED).await?;
                let projects = people.load_many(project::Entity, it).await?;
                let sessions = people.load_many(session::Entity, it).await?;
                Ok(people.len()
                    + projects.iter().map(Vec::len).sum::<usize>()
                    + sessions.iter().map(Vec::len).sum::<usize>())
            }

            pub async fn insert(it: &impl ConnectionTrait, id: Uuid, email: String) -> Result<(), DbErr> {
                let row = user::ActiveModel {
                    id: Set(id),
                    email: Set(email),
                    display_name: Set("Somebody".to_owned()),
                    password_hash: Set(None),
                    status: Set("active".to_owned()),
                    created_at: Set(now()),
                    updated_at: Set(now()),
                    auth_provider: Set("email".to_owned()),
                    oauth_id: Set(None),
                };
                user::Entity::insert(row).exec_without_returning(it).await.map(drop)
            }

            pub async fn update(it: &impl ConnectionTrait, id: Uuid, name: String) -> Result<(), DbErr> {
                let row = user::ActiveModel {
                    id: Set(id),
                    display_name: Set(name),
                    updated_at: Set(now()),
                    ..Default::default()
                };
                row.update(it).await.map(drop)
            }

            pub async fn transaction(it: &DatabaseConnection, id: Uuid, name: String) -> Result<(), DbErr> {
                let it = it.begin().await?;
                // The write comes first, so that SQLite does not refuse to turn a reader into a writer.
                update(&it, id, name.clone()).await?;
                get(&it, id).await?;
                let row = project::ActiveModel {
                    id: Set(Uuid::now_v7()),
                    owner_id: Set(id),
                    name: Set(name),
                    description: Set(None),
                    current_checkpoint: Set(None),
                    created_at: Set(now()),
                    updated_at: Set(now()),
                    archived_at: Set(None),
                };
                project::Entity::insert(row).exec_without_returning(&it).await?;
                let row = session::ActiveModel {
                    id: Set(Uuid::now_v7()),
                    user_id: Set(id),
                    project_id: Set(None),
                    status: Set("active".to_owned()),
                    started_at: Set(now()),
                    last_activity_at: Set(now()),
                    terminated_at: Set(None),
                    termination_reason: Set(None),
                };
                session::Entity::insert(row).exec_without_returning(&it).await?;
                project::Entity::find().filter(project::Column::OwnerId.eq(id)).count(&it).await?;
                it.commit().await
            }

            pub async fn bulk(it: &DatabaseConnection, first: i32, count: u32) -> Result<(), DbErr> {
                let it = it.begin().await?;
                let numbers: Vec<u32> = (0..count).collect();
                // As many as the engines take parameters for.
                for part in numbers.chunks(3_000) {
                    let rows = part.iter().map(|number| {
                        let row = contest::message(first, *number);
                        message::ActiveModel {
                            id: Set(row.id),
                            conversation_id: Set(contest::conversation()),
                            role: Set("user".to_owned()),
                            content: Set(row.content),
                            tokens_in: Set(0),
                            tokens_out: Set(0),
                            position: Set(row.position),
                            created_at: Set(now()),
                            model: Set(None),
                        }
                    });
                    message::Entity::insert_many(rows).exec_without_returning(&it).await?;
                }
                it.commit().await
            }
        }
    };
}

entities!(lite, i64, sea_orm::prelude::ChronoUtc::now().timestamp_micros());
entities!(pg, DateTimeUtc, sea_orm::prelude::ChronoUtc::now());

impl Contender for SeaOrm {
    type Error = DbErr;

    async fn open(url: &str) -> Result<Self, DbErr> {
        let path = url.strip_prefix("sqlite:");
        let mut options =
            ConnectOptions::new(path.map_or_else(|| url.to_owned(), |it| format!("sqlite://{it}")));
        options.max_connections(16).sqlx_logging(false);
        if path.is_some() {
            options.map_sqlx_sqlite_opts(|it| {
                it.foreign_keys(true)
                    .busy_timeout(Duration::from_secs(30))
                    .pragma("journal_mode", "WAL")
                    .pragma("synchronous", "FULL")
            });
        }
        Ok(Self { database: Database::connect(options).await?, sqlite: path.is_some() })
    }

    async fn get(&self, id: Uuid) -> Result<(), DbErr> {
        if self.sqlite { lite::get(&self.database, id).await } else { pg::get(&self.database, id).await }
    }

    async fn list(&self, after: Uuid) -> Result<usize, DbErr> {
        Ok(if self.sqlite {
            lite::page(&self.database, after, PAGE).await?.len()
        } else {
            pg::page(&self.database, after, PAGE).await?.len()
        })
    }

    async fn related(&self, after: Uuid) -> Result<usize, DbErr> {
        if self.sqlite {
            lite::related(&self.database, after).await
        } else {
            pg::related(&self.database, after).await
        }
    }

    async fn insert(&self, id: Uuid, email: String) -> Result<(), DbErr> {
        if self.sqlite {
            lite::insert(&self.database, id, email).await
        } else {
            pg::insert(&self.database, id, email).await
        }
    }

    async fn update(&self, id: Uuid, name: String) -> Result<(), DbErr> {
        if self.sqlite {
            lite::update(&self.database, id, name).await
        } else {
            pg::update(&self.database, id, name).await
        }
    }

    async fn transaction(&self, id: Uuid, name: String) -> Result<(), DbErr> {
        if self.sqlite {
            lite::transaction(&self.database, id, name).await
        } else {
            pg::transaction(&self.database, id, name).await
        }
    }

    async fn bulk(&self, first: i32, count: u32) -> Result<(), DbErr> {
        if self.sqlite {
            lite::bulk(&self.database, first, count).await
        } else {
            pg::bulk(&self.database, first, count).await
        }
    }
}
