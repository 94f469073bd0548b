//! What the codes of migrations mean, D0400 to D0499.

use super::Explanation;

pub(super) static EXPLANATIONS: &[Explanation] = &[
    Explanation {
        code: "D0401",
        title: "A migration with an impossible name",
        text: "Three digits and what it does, in snake_case: `001_add_oauth_support`.",
        outside: false,
    },
    Explanation {
        code: "D0402",
        title: "A gap in the migrations",
        text: "Migrations are numbered from 000 without gaps, so that two people cannot add one each without noticing.",
        outside: false,
    },
    Explanation {
        code: "D0403",
        title: "An operation that does not fit the history",
        text: "It adds something that is there at this point, or changes something that is not.",
        outside: false,
    },
    Explanation {
        code: "D0404",
        title: "A table that is not there at this point",
        text: "An operation names a table as it is called at that point of the history.",
        outside: false,
    },
    Explanation {
        code: "D0405",
        title: "A column that is not there at this point",
        text: "An operation names a column as it is called at that point of the history.",
        outside: false,
    },
    Explanation {
        code: "D0406",
        title: "Data lost without a word",
        text: "Dropping a table or column loses its values for good. Say why that is fine: `#[loses_data(\"why\")]`.",
        outside: false,
    },
    Explanation {
        code: "D0407",
        title: "A required column without values for the rows that are there",
        text: "Give it a default, or add it as `Option`, backfill it and then `set not null`.",
        outside: false,
    },
    Explanation {
        code: "D0408",
        title: "A type of another kind, without saying how values become it",
        text: "`set type` keeps values as they are, and fails where one does not fit. For another kind of value say how it \
               is computed: `set type Decimal<12, 2> using cents / 100`.",
        outside: false,
    },
    Explanation {
        code: "D0409",
        title: "A schema without a history",
        text: "The first migration creates the base schema.",
        outside: false,
    },
    Explanation {
        code: "D0410",
        title: "A history that does not lead to the declarations",
        text: "The migrations, replayed from nothing, must give the declared schema exactly. `cargo xtask migration new` \
               writes what is missing.",
        outside: false,
    },
    Explanation {
        code: "D0411",
        title: "A reference added to a column of another type",
        text: "`add reference` puts a foreign key on a column that is there, whose type must be the referenced key's.",
        outside: false,
    },
    Explanation {
        code: "D0412",
        title: "Two migrations with one number",
        text: "Two branches added one each. The one that was applied nowhere yet takes the next number.",
        outside: false,
    },
    Explanation {
        code: "D0413",
        title: "A big table written anew without a word",
        text: "Some changes make an engine write every row again, with nobody reading or writing the table meanwhile. Say why \
               that is fine: `#[rewrites_table(\"it has few rows\")]`. Otherwise add a column, backfill it in batches, and \
               drop the old one.",
        outside: false,
    },
    Explanation {
        code: "D0414",
        title: "A change the column cannot follow",
        text: "A computed column cannot be written by an old name; a column that is offered by two names keeps its type until \
               one of them has ended; only a required `Timestamp` can hold the time of updates.",
        outside: false,
    },
    Explanation {
        code: "D0415",
        title: "A backfill that does not say which row a value is for",
        text: "`backfill users from profiles by user_id` takes values from the one row of `profiles` that refers to the user: \
               `user_id` must be a reference to `users`, and unique.",
        outside: false,
    },
    Explanation {
        code: "D0416",
        title: "A way down that does not lead back",
        text: "`down { … }` must give the schema before the migration exactly, but for the order of columns.",
        outside: false,
    },
    Explanation {
        code: "D0417",
        title: "A migration in the middle that stands for others",
        text: "Squashing makes one migration of the beginning of a history, so only the first one has `replaces`.",
        outside: false,
    },
    Explanation {
        code: "D0418",
        title: "Rows without a required value",
        text: "`insert` must set every column that has no default and may not be NULL.",
        outside: false,
    },
    Explanation {
        code: "D0419",
        title: "A place that is still to be filled",
        text: "`migration new` writes `FILL_IN` where only a person knows the value: what fills a column that becomes required, how values \
               become those of another type. Write it there.",
        outside: false,
    },
];
