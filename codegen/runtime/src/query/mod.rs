//! What is asked of a table in a typed way: filters, orders, pages, projections, relations.

mod cursor;
mod filter;
mod joined;
mod keyed;
mod order;
mod projection;
mod relation;
mod said;
mod select;
mod sql;
mod upsert;

pub use cursor::{CursorKey, Paging, Slice};
pub use filter::Filter;
pub use joined::Joined;
pub use keyed::{create_many, exists, get_many, update};
pub use order::Order;
pub use projection::{Columns, Projection};
pub use relation::{KeyColumns, LinkInfo, RelationKey, ToMany, ToOne};
pub use said::{InOrder, Limited, Said, Unlimited, Whole};
pub use select::Select;
pub use upsert::{UniqueKey, upsert};

pub(crate) use sql::Sql;
