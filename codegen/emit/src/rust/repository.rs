//! The repository: one method per way to reach rows.

use diglot_dialect::{Queries, all};
use diglot_model::{Column, Reference};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{Context, column, documentation, ident, lookup::unique_lookups};

/// The statement whose text each dialect's `write` gives.
pub(super) fn statement(write: impl Fn(&Queries) -> String) -> TokenStream {
    let texts: Vec<String> = all().iter().map(|it| write(&it.queries())).collect();
    match texts.as_slice() {
        [sqlite, postgres] if sqlite != postgres => quote!(Statement::new(#sqlite, #postgres)),
        [text, ..] => quote!(Statement::portable(#text)),
        [] => quote!(),
    }
}

/// The repository type and its methods.
pub(crate) fn emit(context: &Context<'_>) -> TokenStream {
    let table = context.table;
    let (row, new) = (ident(&table.type_name), format_ident!("New{}", table.type_name));
    let repository = format_ident!("{}Repository", table.type_name);
    let comment = documentation(&format!("Reads and writes rows of `{}`.", table.name));
    let (repository_type, constructor) = repository_type(&repository, &comment);
    let mut statements = Vec::new();
    let mut constant = |name: &str, write: &dyn Fn(&Queries) -> String| {
        let (name, statement) = (ident(name), statement(write));
        statements.push(quote!(const #name: Statement = #statement;));
    };
    constant("INSERT", &|it| it.insert(table));
    constant("COUNT", &|it| it.count(table));
    if table.primary_key.is_some() {
        constant("GET", &|it| it.by_key(table));
        constant("FIRST_PAGE", &|it| it.page(table, &[], false));
        constant("NEXT_PAGE", &|it| it.page(table, &[], true));
        constant("EXISTS", &|it| it.exists(table));
        if let [key] = table.key_columns() {
            constant("GET_MANY", &|it| it.by_list(table, key));
        }
        for (key, parent, _, name, up) in trees(context) {
            constant(&name, &|it| it.tree(table, key, parent, up));
        }
        constant("DELETE", &|it| it.delete(table));
        if table.soft_delete().is_some() {
            constant("GET_ANY", &|it| it.by_key_deleted_too(table));
            constant("RESTORE", &|it| it.restore(table));
            constant("DESTROY", &|it| it.destroy(table));
        }
    }
    let key_values = context.key_values(&quote!(key));
    let create = documentation(&format!(
        "Adds a row and gives it back.\n\n# Errors\nA violated constraint of `{}`, by name.",
        table.name
    ));
    let uniques: Vec<TokenStream> = unique_lookups(context)
        .into_iter()
        .map(|lookup| {
            let (name, write) = (format!("BY_{}", lookup.suffix.to_uppercase()), &lookup.write);
            constant(&name, write);
            lookup.method(context)
        })
        .collect();
    let lists: Vec<TokenStream> = table
        .references
        .iter()
        .filter(|it| table.primary_key.is_some() && is_first_by_its_columns(table, it))
        .map(|reference| {
            let name = format!("BY_{}", reference.columns.join("_")).to_uppercase();
            constant(&format!("FIRST_PAGE_{name}"), &|it| it.page(table, &reference.columns, false));
            constant(&format!("NEXT_PAGE_{name}"), &|it| it.page(table, &reference.columns, true));
            list_by(context, reference, &name)
        })
        .collect();
    let keyed = if table.primary_key.is_some() { keyed(context, &key_values) } else { TokenStream::new() };
    let write = if table.columns.values().any(Column::is_computed) {
        quote! {
            let values = new.into_values()?;
            let write = Write { table: &TABLE, kind: WriteKind::Insert, statement: INSERT, values };
            let rows = self.executor.write_returning(write, Some(<#row as Entity>::own_key)).await?;
            rows.into_iter().next().ok_or(runtime::Error::Decode { column: 0, expected: "the new row" })
        }
    } else {
        quote! {
            let row = new.into_row()?;
            let values = row.clone().into_values()?;
            self.executor
                .write(Write { table: &TABLE, kind: WriteKind::Insert, statement: INSERT, values })
                .await?;
            Ok(row)
        }
    };
    let write_many = if table.columns.values().any(Column::is_computed) {
        quote! {
            let values: runtime::Result<Vec<_>> = rows.into_iter().map(|it| it.into_values()).collect();
            runtime::create_many::<#row, #row, _>(self.executor, values?).await
        }
    } else {
        quote! {
            let rows: runtime::Result<Vec<#row>> = rows.into_iter().map(|it| it.into_row()).collect();
            let rows = rows?;
            let values: runtime::Result<Vec<_>> = rows.iter().map(|it| it.clone().into_values()).collect();
            runtime::create_many::<#row, runtime::Nothing, _>(self.executor, values?).await?;
            Ok(rows)
        }
    };
    quote! {
        #(#statements)*

        #repository_type

        impl<'e, E: Executor> #repository<'e, E> {
            #constructor

            #create
            pub async fn create(&self, new: #new) -> runtime::Result<#row> {
                #write
            }

            /// Adds rows, all or none, and gives them back in their order.
            ///
            /// # Errors
            /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
            pub async fn create_many(&self, rows: Vec<#new>) -> runtime::Result<Vec<#row>> {
                #write_many
            }

            /// Adds the rows of a stream, all or none, in bounded memory; gives their number.
            ///
            /// # Errors
            /// [`Error::Row`](runtime::Error::Row) with the place of the row that is refused.
            pub async fn bulk_create(&self, rows: impl Stream<Item = #new> + Send) -> runtime::Result<u64>
            where
                E: Bulk,
            {
                self.executor.bulk_insert::<#row>(rows).await
            }

            /// Adds a row; where another one has the same `key`, sets `columns` of that one to the new row's and
            /// gives it back.
            ///
            /// # Errors
            /// A violated constraint other than the key, by name.
            pub async fn upsert(
                &self,
                new: #new,
                key: runtime::UniqueKey<#row>,
                columns: impl Columns<#row>,
            ) -> runtime::Result<#row> {
                runtime::upsert(self.executor, new, key, columns.positions()).await
            }

            /// Every row, to be filtered, ordered, paged, joined, changed or removed.
            pub fn select(&self) -> Select<'e, E, #row> {
                Select::new(self.executor)
            }

            /// The rows that meet a condition.
            pub fn filter(&self, filter: Filter<#row>) -> Select<'e, E, #row> {
                self.select().filter(filter)
            }

            #(#uniques)*

            #keyed

            #(#lists)*

            /// The number of rows.
            ///
            /// # Errors
            /// The database cannot be read.
            pub async fn count(&self) -> runtime::Result<i64> {
                self.executor.fetch_one(&COUNT, &[]).await
            }
        }
    }
}

/// The struct of a repository of a table or a view, and what makes one.
pub(super) fn repository_type(name: &Ident, comment: &TokenStream) -> (TokenStream, TokenStream) {
    let declaration = quote! {
        #comment
        #[derive(Debug)]
        pub struct #name<'e, E> {
            executor: &'e E,
        }
    };
    let constructor = quote! {
        /// The repository over a database or a transaction.
        pub fn new(executor: &'e E) -> Self {
            Self { executor }
        }
    };
    (declaration, constructor)
}

/// The methods that reach one row by its primary key.
fn keyed(context: &Context<'_>, key_values: &[TokenStream]) -> TokenStream {
    let row = ident(&context.table.type_name);
    let key_type = context.key_type();
    let patch = format_ident!("{}Patch", context.table.type_name);
    let soft = context.table.soft_delete().is_some();
    let delete = documentation(if soft {
        "Marks the row with a primary key as deleted: it is kept and passed over. False if it was not there.\n\n\
         # Errors\nThe database cannot be written."
    } else {
        "Removes the row with a primary key; false if it was not there.\n\n# Errors\nRows that refer to it and \
         may not be left behind."
    });
    let delete_values = if soft {
        quote!(Vec::from([Value::Timestamp(runtime::now()), #(#key_values),*]))
    } else {
        quote!(Vec::from([#(#key_values),*]))
    };
    let delete_kind = if soft {
        let column = context.table.soft_delete().map(|it| it.name.clone()).unwrap_or_default();
        quote!(WriteKind::Update(vec![#column]))
    } else {
        quote!(WriteKind::Delete)
    };
    let by_list = match context.key().as_slice() {
        [_] => quote!(Some(&GET_MANY)),
        _ => quote!(None),
    };
    let trees = trees(context).into_iter().map(|(_, _, name, constant, up)| {
        let (method, constant) = (ident(&name), ident(&constant));
        let doc = documentation(&if up {
            "The rows that a row leads up to, parent by parent, in key order; not the row itself. A cycle ends."
                .to_owned() + "\n\n# Errors\nThe database cannot be read."
        } else {
            "The rows below a row, children and theirs, in key order. A cycle ends.".to_owned()
                + "\n\n# Errors\nThe database cannot be read."
        });
        quote! {
            #doc
            pub async fn #method(&self, key: #key_type) -> runtime::Result<Vec<#row>> {
                self.executor.fetch(&#constant, &[#(#key_values),*]).await
            }
        }
    });
    let deleted = soft.then(|| {
        quote! {
            /// The row with a primary key, deleted or not.
            ///
            /// # Errors
            /// The database cannot be read.
            pub async fn get_deleted_too(&self, key: #key_type) -> runtime::Result<Option<#row>> {
                self.executor.fetch_optional(&GET_ANY, &[#(#key_values),*]).await
            }

            /// Brings a deleted row back; false if it was not there.
            ///
            /// # Errors
            /// Another row has taken a value that must be unique.
            pub async fn restore(&self, key: #key_type) -> runtime::Result<bool> {
                let values = Vec::from([#(#key_values),*]);
                let kind = WriteKind::Update(Vec::new());
                let write = Write { table: &TABLE, kind, statement: RESTORE, values };
                Ok(self.executor.write(write).await? > 0)
            }

            /// Removes the row for good, deleted or not; false if it was not there.
            ///
            /// # Errors
            /// Rows that refer to it and may not be left behind.
            pub async fn destroy(&self, key: #key_type) -> runtime::Result<bool> {
                let values = Vec::from([#(#key_values),*]);
                let write = Write { table: &TABLE, kind: WriteKind::Delete, statement: DESTROY, values };
                Ok(self.executor.write(write).await? > 0)
            }
        }
    });
    quote! {
        /// The row with a primary key.
        ///
        /// # Errors
        /// The database cannot be read.
        pub async fn get(&self, key: #key_type) -> runtime::Result<Option<#row>> {
            self.executor.fetch_optional(&GET, &[#(#key_values),*]).await
        }

        /// A page of all rows in key order.
        ///
        /// # Errors
        /// The database cannot be read.
        pub async fn list(&self, page: PageRequest<#key_type>) -> runtime::Result<Page<#row>> {
            let limit = Value::Integer(i64::from(page.limit) + 1);
            let rows = match page.after {
                Some(key) => self.executor.fetch(&NEXT_PAGE, &[#(#key_values,)* limit]).await?,
                None => self.executor.fetch(&FIRST_PAGE, &[limit]).await?,
            };
            Ok(Page::of(rows, page.limit))
        }

        /// The rows with primary keys, in one round trip and in the order of the keys; none where a key has no
        /// row.
        ///
        /// # Errors
        /// The database cannot be read.
        pub async fn get_many(
            &self,
            keys: impl IntoIterator<Item = #key_type>,
        ) -> runtime::Result<Vec<Option<#row>>> {
            let keys: Vec<#key_type> = keys.into_iter().collect();
            runtime::get_many(self.executor, #by_list, keys).await
        }

        /// Whether there is a row with a primary key.
        ///
        /// # Errors
        /// The database cannot be read.
        pub async fn exists(&self, key: #key_type) -> runtime::Result<bool> {
            runtime::exists(self.executor, &EXISTS, &[#(#key_values),*]).await
        }

        /// Changes the row with a primary key and gives it back; none if it is not there.
        ///
        /// # Errors
        /// A violated constraint, by name.
        pub async fn update(&self, key: #key_type, patch: #patch) -> runtime::Result<Option<#row>> {
            runtime::update(self.executor, &GET, key, patch).await
        }

        #(#trees)*

        #delete
        pub async fn delete(&self, key: #key_type) -> runtime::Result<bool> {
            let values = #delete_values;
            let write = Write { table: &TABLE, kind: #delete_kind, statement: DELETE, values };
            Ok(self.executor.write(write).await? > 0)
        }

        #deleted
    }
}

/// A tree of rows that refer to rows of the same table: its key, its parent column, the method, the constant of
/// its statement, and whether it leads up.
fn trees<'a>(context: &'a Context<'_>) -> Vec<(&'a str, &'a str, String, String, bool)> {
    let table = context.table;
    let own: Vec<(&str, &str)> = table
        .references
        .iter()
        .filter(|it| it.referenced_table == table.name && it.referenced_columns == table.key_columns())
        .filter_map(|it| match (it.columns.as_slice(), it.referenced_columns.as_slice()) {
            ([parent], [key]) => Some((key.as_str(), parent.as_str())),
            _ => None,
        })
        .collect();
    let alone = own.len() == 1;
    let both = |(key, parent): (&'a str, &'a str)| {
        [("ancestors", true), ("descendants", false)].map(|(word, up)| {
            let name = if alone { word.to_owned() } else { format!("{word}_by_{parent}") };
            (key, parent, name.clone(), name.to_uppercase(), up)
        })
    };
    own.into_iter().flat_map(both).collect()
}

/// What lets a function have as many arguments as a key has columns, where clippy would rather it had not.
pub(super) fn crowded(arguments: usize) -> Option<TokenStream> {
    (arguments > 7).then(|| quote!(#[expect(clippy::too_many_arguments, reason = "one for each column")]))
}

/// Whether no reference before it has the same columns: rows are listed by these once.
fn is_first_by_its_columns(table: &diglot_model::Table, reference: &Reference) -> bool {
    let first = table.references.iter().find(|it| it.columns == reference.columns);
    first.is_some_and(|it| it.name == reference.name)
}

fn list_by(context: &Context<'_>, reference: &Reference, constant: &str) -> TokenStream {
    let row = ident(&context.table.type_name);
    let key_type = context.key_type();
    let key_values = context.key_values(&quote!(key));
    let (first, next) = (format_ident!("FIRST_PAGE_{constant}"), format_ident!("NEXT_PAGE_{constant}"));
    let method = format_ident!("list_by_{}", reference.columns.join("_and_"));
    let columns: Vec<&Column> =
        reference.columns.iter().filter_map(|it| context.table.columns.get(it)).collect();
    // Which page comes behind them.
    let argument = |it: &Column| ident(if it.name == "page" { "page_value" } else { it.name.as_str() });
    let arguments = columns.iter().map(|it| {
        let (name, kind) = (argument(it), column::argument_type(it));
        quote!(#name: #kind)
    });
    let values = columns.iter().map(|it| {
        let name = argument(it);
        context.parameter(it, &quote!(#name))
    });
    let doc = documentation(&format!(
        "A page, in key order, of the rows that refer to a row of `{}` by `{}`.\n\n# Errors\nThe database \
         cannot be read.",
        reference.referenced_table,
        reference.columns.join("`, `")
    ));
    let crowded = crowded(2 + columns.len());
    quote! {
        #doc
        #crowded
        pub async fn #method(
            &self,
            #(#arguments,)*
            page: PageRequest<#key_type>,
        ) -> runtime::Result<Page<#row>> {
            let mut values = Vec::from([#(#values),*]);
            let statement = match page.after {
                Some(key) => {
                    values.extend([#(#key_values),*]);
                    &#next
                }
                None => &#first,
            };
            values.push(Value::Integer(i64::from(page.limit) + 1));
            let rows = self.executor.fetch(statement, &values).await?;
            Ok(Page::of(rows, page.limit))
        }
    }
}
