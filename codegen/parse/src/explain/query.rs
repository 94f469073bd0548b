//! What the codes of views and queries mean, D0500 to D0599.

use super::Explanation;

pub(super) static EXPLANATIONS: &[Explanation] = &[
    Explanation {
        code: "D0500",
        title: "SQL that is not one query",
        text: "A view is one `SELECT` in portable SQL.",
        outside: false,
    },
    Explanation {
        code: "D0501",
        title: "A query that does not give one value",
        text: "A query that stands for a value, or for the values of `IN`, has exactly one column. One that stands \
               for a value gives one row at most, too: one engine would take the first of many, the other refuses. \
               It asks for a row by all columns of a key, for an aggregate, or has `LIMIT 1`. `UPDATE … FROM` finds one \
               row for each row it changes, by the columns of a key or of a group: engines take different ones of many.",
        outside: false,
    },
    Explanation {
        code: "D0502",
        title: "An aggregate the engines make differently",
        text: "`sum` adds integers, decimals and durations; `min` and `max` take what both engines order alike. Of \
               caseless texts that are equal but not the same, each engine would give another one: `min(CAST(x AS \
               TEXT))` compares code points.",
        outside: false,
    },
    Explanation {
        code: "D0503",
        title: "A window without an order",
        text: "Without one every engine numbers the rows as it likes.",
        outside: false,
    },
    Explanation {
        code: "D0504",
        title: "Something that is not of a group, or not yet",
        text: "What is asked of groups is the same for all rows of one: an aggregate, what they are gathered by, or \
               a column of a table by whose key they are. `WHERE`, `ON`, `GROUP BY`, `SET` and `LIMIT` look at rows \
               before there are groups and windows, an aggregate is not of other aggregates, and `HAVING` needs \
               groups. One engine picks a value of any row, or finds out when the query runs.",
        outside: false,
    },
    Explanation {
        code: "D0505",
        title: "A secret column in a result",
        text: "`#[secret]` keeps a column out of every output; a view or query would show it.",
        outside: false,
    },
    Explanation {
        code: "D0506",
        title: "A name used twice in a query",
        text: "Two relations or two columns of the result are called alike.",
        outside: false,
    },
    Explanation {
        code: "D0507",
        title: "A number of rows that says too little",
        text: "`LIMIT` and `OFFSET` need an order, without which every engine would pick other rows, and a number \
               that is neither NULL nor negative, which the engines read differently.",
        outside: false,
    },
    Explanation {
        code: "D0508",
        title: "An order that names nothing",
        text: "`ORDER BY` names what is read, or columns of the result by their names or their places, counted from \
               1. A constant orders nothing, and `ALL` depends on the order of columns. Of a set operation, or of \
               rows that are given once, only columns of the result are known.",
        outside: false,
    },
    Explanation {
        code: "D0509",
        title: "A parameter without a name",
        text: "Parameters are `:name`.",
        outside: false,
    },
    Explanation {
        code: "D0510",
        title: "SQL only one engine has",
        text: "Portable SQL has joins with `ON` and `USING`, subqueries, `WITH`, set operations in parentheses \
               where they are mixed, aggregates with `FILTER`, windows without frames, `CAST` where both engines \
               convert alike, and the functions of the expression language. Intervals, `DISTINCT ON`, `NATURAL \
               JOIN` and the engines' own functions are not part of it; the message names the portable form.",
        outside: false,
    },
    Explanation {
        code: "D0511",
        title: "A parameter of two types",
        text: "A parameter has one type everywhere it is used.",
        outside: true,
    },
    Explanation {
        code: "D0512",
        title: "A column of more than one relation",
        text: "Say which: `relation.column`.",
        outside: false,
    },
    Explanation {
        code: "D0513",
        title: "An unknown relation",
        text: "The message names the one that may be meant, or lists those in scope.",
        outside: false,
    },
    Explanation {
        code: "D0514",
        title: "An unknown table or view",
        text: "A query reads the tables of the schema and the views declared before it.",
        outside: false,
    },
    Explanation {
        code: "D0515",
        title: "Queries of different shape put together",
        text: "Both parts of a `UNION` have the same number of columns, of the same types.",
        outside: false,
    },
    Explanation {
        code: "D0516",
        title: "A join that does not say on what",
        text: "`USING` and `NATURAL` change their meaning when a column is added.",
        outside: false,
    },
    Explanation {
        code: "D0517",
        title: "A column of a result without a name",
        text: "An expression needs `AS name`; the engines name it differently.",
        outside: false,
    },
    Explanation {
        code: "D0518",
        title: "A column of unknown type",
        text: "NULL and parameters take a type from what they are compared with; here is nothing.",
        outside: false,
    },
    Explanation {
        code: "D0519",
        title: "A view whose struct is not what its query gives",
        text: "The struct declares the columns of the query: names, types and whether NULL is possible.",
        outside: false,
    },
    Explanation {
        code: "D0520",
        title: "A signature and a text that name other parameters",
        text: "Each `:name` in the text is a parameter of the function, and each parameter is in the text.",
        outside: false,
    },
    Explanation {
        code: "D0521",
        title: "A parameter of unknown type",
        text: "`_` takes its type from what it is compared with or assigned to; here is nothing.",
        outside: false,
    },
    Explanation {
        code: "D0522",
        title: "A shape that the statement does not have",
        text: "`SELECT` gives rows; other statements give rows by `RETURNING`, or a number of them.",
        outside: false,
    },
    Explanation {
        code: "D0523",
        title: "A row of several columns where one is asked for",
        text: "`_` is a row's only column; several need a row type.",
        outside: false,
    },
    Explanation {
        code: "D0524",
        title: "A column whose name is no field",
        text: "Columns become fields of a struct; `AS \"struct.field\"` puts one into a struct inside.",
        outside: false,
    },
    Explanation {
        code: "D0525",
        title: "Two queries of one name",
        text: "Queries, tables and views are methods of the database; row types with one name have the same columns.",
        outside: false,
    },
    Explanation {
        code: "D0526",
        title: "A change that the table would refuse",
        text: "What is given must fit the columns: no missing value, no NULL where there may be none, nothing computed.",
        outside: false,
    },
    Explanation {
        code: "D0527",
        title: "Rows that are marked as deleted",
        text: "A query does not see rows that a `#[soft_delete]` column marks, as repositories do not. \
               `with_deleted(table)` in the place of the table shows them. `DELETE` would remove rows that are only \
               to be marked: update the column, or say `DELETE FROM with_deleted(table)`.",
        outside: false,
    },
];
