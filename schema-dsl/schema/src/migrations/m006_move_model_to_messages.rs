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

    down {
        alter table conversations {
            /// The model that is spoken to.
            add column model: Option<Text<100>>;
        }

        // A conversation goes on with the model of its last message.
        sql {
            sqlite: "UPDATE conversations SET model = (
                         SELECT m.model FROM chat_messages m
                         WHERE m.conversation_id = conversations.id AND m.model IS NOT NULL
                         ORDER BY m.position DESC LIMIT 1
                     )";
            postgres: "UPDATE conversations SET model = (
                           SELECT m.model FROM chat_messages m
                           WHERE m.conversation_id = conversations.id AND m.model IS NOT NULL
                           ORDER BY m.position DESC LIMIT 1
                       )";
        }

        alter table chat_messages {
            #[loses_data("every conversation has the model of its last message")]
            drop column model;
        }
    }
}
