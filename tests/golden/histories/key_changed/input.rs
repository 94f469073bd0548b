#[table(books)]
pub struct Book { #[key] pub isbn: Text<20>, pub old_id: i32 }
#[table(loans)]
pub struct Loan { #[key] pub id: i32, #[on_delete(cascade)] pub book: Ref<Book> }
migration! { name "000_base";
  #[table(books)] create struct Book { #[key] pub old_id: i32, pub isbn: Text<20> }
  #[table(loans)] create struct Loan { #[key] pub id: i32, #[on_delete(cascade)] pub book_id: Ref<Book> }
}
migration! { name "001_key";
  alter table loans { add column book: Option<Text<20>>; }
  sql {
    sqlite: "UPDATE loans SET book = (SELECT isbn FROM books WHERE books.old_id = loans.book_id)";
    postgres: "UPDATE loans SET book = (SELECT isbn FROM books WHERE books.old_id = loans.book_id)";
  }
  alter table loans {
    drop reference "loans_book_id_fkey";
    #[loses_data("moved")]
    drop column book_id;
    alter column book { set not null }
  }
  alter table books { drop primary key; add primary key(isbn); }
  alter table loans { #[on_delete(cascade)] add reference book: Ref<Book>; add index(book, id); }
}
