//! Every conversation has a title.

use schema_dsl::migration;

migration! {
    /// Lists of conversations show a title, so every conversation has one.
    name "004_require_conversation_title";

    backfill conversations {
        set title = "Untitled";
        where title.is_null();
    }

    alter table conversations {
        alter column title { set default("Untitled") }
        alter column title { set not null }
    }
}
