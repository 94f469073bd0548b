//! The model belongs to the message.

use schema_dsl::migration;

migration! {
    /// A conversation may change models midway, so each message says which one it was.
    name "006_move_model_to_messages";

    alter table chat_messages {
        /// The model that spoke or was spoken to.
        add column model: Option<Text<100>>;
    }

    backfill chat_messages {
        set model = conversation_id.model;
    }

    alter table conversations {
        #[loses_data("every message has a copy by now")]
        drop column model;
    }
}
