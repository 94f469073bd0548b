//! A value that gets another name while a column is computed from it.

migration! {
    name "000_base";
    create enum State {
        Idle,
        Busy,
    }
    #[table(posts)]
    create struct Post {
        #[key]
        pub id: Uuid,
        pub state: State,
        #[generated(state == State::Idle)]
        pub idle: bool,
    }
}

migration! {
    name "001_rename";
    alter enum State {
        rename value Idle to Waiting;
    }
}
