//! A tree, and two tables that refer to one another; one side is checked at commit.

#[table(folders)]
pub struct Folder {
    #[key]
    pub id: i32,
    #[on_delete(cascade)]
    #[inverse(children)]
    pub parent_id: Option<Ref<Folder>>,
    #[deferrable]
    pub main_file_id: Ref<File>,
}

#[table(files)]
pub struct File {
    #[key]
    pub id: i32,
    #[on_delete(cascade)]
    pub folder_id: Ref<Folder>,
}
