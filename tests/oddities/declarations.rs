//! Names and shapes that are hard on a compiler, found in other people's schemas; `cargo xtask gen` writes the crate.

#[table(t_page)]
#[unique(title, name = "t_page_title_key")]
pub struct Page {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<PageState>,
    pub parent_id: Option<Ref<Page>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum PageState {
    Page,
    Other,
}

#[table(k_page)]
pub struct PageKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Page>,
}

#[table(t_page_request)]
#[unique(title, name = "t_page_request_title_key")]
pub struct PageRequest {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<PageRequestState>,
    pub parent_id: Option<Ref<PageRequest>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum PageRequestState {
    PageRequest,
    Other,
}

#[table(k_page_request)]
pub struct PageRequestKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<PageRequest>,
}

#[table(t_statement)]
#[unique(title, name = "t_statement_title_key")]
pub struct Statement {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<StatementState>,
    pub parent_id: Option<Ref<Statement>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum StatementState {
    Statement,
    Other,
}

#[table(k_statement)]
pub struct StatementKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Statement>,
}

#[table(t_domain)]
#[unique(title, name = "t_domain_title_key")]
pub struct Domain {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<DomainState>,
    pub parent_id: Option<Ref<Domain>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum DomainState {
    Domain,
    Other,
}

#[table(k_domain)]
pub struct DomainKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Domain>,
}

#[table(t_value)]
#[unique(title, name = "t_value_title_key")]
pub struct Value {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<ValueState>,
    pub parent_id: Option<Ref<Value>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum ValueState {
    Value,
    Other,
}

#[table(k_value)]
pub struct ValueKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Value>,
}

#[table(t_filter)]
#[unique(title, name = "t_filter_title_key")]
pub struct Filter {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<FilterState>,
    pub parent_id: Option<Ref<Filter>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum FilterState {
    Filter,
    Other,
}

#[table(k_filter)]
pub struct FilterKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Filter>,
}

#[table(t_select)]
#[unique(title, name = "t_select_title_key")]
pub struct Select {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<SelectState>,
    pub parent_id: Option<Ref<Select>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum SelectState {
    Select,
    Other,
}

#[table(k_select)]
pub struct SelectKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Select>,
}

#[table(t_option)]
#[unique(title, name = "t_option_title_key")]
pub struct Option {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<OptionState>,
    pub parent_id: Option<Ref<Option>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum OptionState {
    Option,
    Other,
}

#[table(k_option)]
pub struct OptionKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Option>,
}

#[table(t_string)]
#[unique(title, name = "t_string_title_key")]
pub struct String {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<StringState>,
    pub parent_id: Option<Ref<String>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum StringState {
    String,
    Other,
}

#[table(k_string)]
pub struct StringKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<String>,
}

#[table(t_vec)]
#[unique(title, name = "t_vec_title_key")]
pub struct Vec {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<VecState>,
    pub parent_id: Option<Ref<Vec>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum VecState {
    Vec,
    Other,
}

#[table(k_vec)]
pub struct VecKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Vec>,
}

#[table(t_result)]
#[unique(title, name = "t_result_title_key")]
pub struct Result {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<ResultState>,
    pub parent_id: Option<Ref<Result>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum ResultState {
    Result,
    Other,
}

#[table(k_result)]
pub struct ResultKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Result>,
}

#[table(t_executor)]
#[unique(title, name = "t_executor_title_key")]
pub struct Executor {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<ExecutorState>,
    pub parent_id: Option<Ref<Executor>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum ExecutorState {
    Executor,
    Other,
}

#[table(k_executor)]
pub struct ExecutorKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Executor>,
}

#[table(t_entity)]
#[unique(title, name = "t_entity_title_key")]
pub struct Entity {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<EntityState>,
    pub parent_id: Option<Ref<Entity>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum EntityState {
    Entity,
    Other,
}

#[table(k_entity)]
pub struct EntityKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Entity>,
}

#[table(t_column)]
#[unique(title, name = "t_column_title_key")]
pub struct Column {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<ColumnState>,
    pub parent_id: Option<Ref<Column>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum ColumnState {
    Column,
    Other,
}

#[table(k_column)]
pub struct ColumnKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Column>,
}

#[table(t_columns)]
#[unique(title, name = "t_columns_title_key")]
pub struct Columns {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<ColumnsState>,
    pub parent_id: Option<Ref<Columns>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum ColumnsState {
    Columns,
    Other,
}

#[table(k_columns)]
pub struct ColumnsKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Columns>,
}

#[table(t_unique_key)]
#[unique(title, name = "t_unique_key_title_key")]
pub struct UniqueKey {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<UniqueKeyState>,
    pub parent_id: Option<Ref<UniqueKey>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum UniqueKeyState {
    UniqueKey,
    Other,
}

#[table(k_unique_key)]
pub struct UniqueKeyKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<UniqueKey>,
}

#[table(t_write)]
#[unique(title, name = "t_write_title_key")]
pub struct Write {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<WriteState>,
    pub parent_id: Option<Ref<Write>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum WriteState {
    Write,
    Other,
}

#[table(k_write)]
pub struct WriteKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Write>,
}

#[table(t_write_kind)]
#[unique(title, name = "t_write_kind_title_key")]
pub struct WriteKind {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<WriteKindState>,
    pub parent_id: Option<Ref<WriteKind>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum WriteKindState {
    WriteKind,
    Other,
}

#[table(k_write_kind)]
pub struct WriteKindKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<WriteKind>,
}

#[table(t_row)]
#[unique(title, name = "t_row_title_key")]
pub struct Row {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<RowState>,
    pub parent_id: Option<Ref<Row>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum RowState {
    Row,
    Other,
}

#[table(k_row)]
pub struct RowKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Row>,
}

#[table(t_rows)]
#[unique(title, name = "t_rows_title_key")]
pub struct Rows {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<RowsState>,
    pub parent_id: Option<Ref<Rows>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum RowsState {
    Rows,
    Other,
}

#[table(k_rows)]
pub struct RowsKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Rows>,
}

#[table(t_error)]
#[unique(title, name = "t_error_title_key")]
pub struct Error {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<ErrorState>,
    pub parent_id: Option<Ref<Error>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum ErrorState {
    Error,
    Other,
}

#[table(k_error)]
pub struct ErrorKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Error>,
}

#[table(t_stream)]
#[unique(title, name = "t_stream_title_key")]
pub struct Stream {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<StreamState>,
    pub parent_id: Option<Ref<Stream>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum StreamState {
    Stream,
    Other,
}

#[table(k_stream)]
pub struct StreamKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Stream>,
}

#[table(t_bulk)]
#[unique(title, name = "t_bulk_title_key")]
pub struct Bulk {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<BulkState>,
    pub parent_id: Option<Ref<Bulk>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum BulkState {
    Bulk,
    Other,
}

#[table(k_bulk)]
pub struct BulkKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Bulk>,
}

#[table(t_keyed)]
#[unique(title, name = "t_keyed_title_key")]
pub struct Keyed {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<KeyedState>,
    pub parent_id: Option<Ref<Keyed>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum KeyedState {
    Keyed,
    Other,
}

#[table(k_keyed)]
pub struct KeyedKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Keyed>,
}

#[table(t_from_row)]
#[unique(title, name = "t_from_row_title_key")]
pub struct FromRow {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<FromRowState>,
    pub parent_id: Option<Ref<FromRow>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum FromRowState {
    FromRow,
    Other,
}

#[table(k_from_row)]
pub struct FromRowKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<FromRow>,
}

#[table(t_enumeration)]
#[unique(title, name = "t_enumeration_title_key")]
pub struct Enumeration {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<EnumerationState>,
    pub parent_id: Option<Ref<Enumeration>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum EnumerationState {
    Enumeration,
    Other,
}

#[table(k_enumeration)]
pub struct EnumerationKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Enumeration>,
}

#[table(t_table_info)]
#[unique(title, name = "t_table_info_title_key")]
pub struct TableInfo {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<TableInfoState>,
    pub parent_id: Option<Ref<TableInfo>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum TableInfoState {
    TableInfo,
    Other,
}

#[table(k_table_info)]
pub struct TableInfoKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<TableInfo>,
}

#[table(t_column_info)]
#[unique(title, name = "t_column_info_title_key")]
pub struct ColumnInfo {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<ColumnInfoState>,
    pub parent_id: Option<Ref<ColumnInfo>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum ColumnInfoState {
    ColumnInfo,
    Other,
}

#[table(k_column_info)]
pub struct ColumnInfoKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<ColumnInfo>,
}

#[table(t_link_info)]
#[unique(title, name = "t_link_info_title_key")]
pub struct LinkInfo {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<LinkInfoState>,
    pub parent_id: Option<Ref<LinkInfo>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum LinkInfoState {
    LinkInfo,
    Other,
}

#[table(k_link_info)]
pub struct LinkInfoKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<LinkInfo>,
}

#[table(t_reference_info)]
#[unique(title, name = "t_reference_info_title_key")]
pub struct ReferenceInfo {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<ReferenceInfoState>,
    pub parent_id: Option<Ref<ReferenceInfo>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum ReferenceInfoState {
    ReferenceInfo,
    Other,
}

#[table(k_reference_info)]
pub struct ReferenceInfoKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<ReferenceInfo>,
}

#[table(t_referencing_info)]
#[unique(title, name = "t_referencing_info_title_key")]
pub struct ReferencingInfo {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<ReferencingInfoState>,
    pub parent_id: Option<Ref<ReferencingInfo>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum ReferencingInfoState {
    ReferencingInfo,
    Other,
}

#[table(k_referencing_info)]
pub struct ReferencingInfoKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<ReferencingInfo>,
}

#[table(t_unique_info)]
#[unique(title, name = "t_unique_info_title_key")]
pub struct UniqueInfo {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<UniqueInfoState>,
    pub parent_id: Option<Ref<UniqueInfo>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum UniqueInfoState {
    UniqueInfo,
    Other,
}

#[table(k_unique_info)]
pub struct UniqueInfoKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<UniqueInfo>,
}

#[table(t_update)]
#[unique(title, name = "t_update_title_key")]
pub struct Update {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<UpdateState>,
    pub parent_id: Option<Ref<Update>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum UpdateState {
    Update,
    Other,
}

#[table(k_update)]
pub struct UpdateKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Update>,
}

#[table(t_secret)]
#[unique(title, name = "t_secret_title_key")]
pub struct Secret {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<SecretState>,
    pub parent_id: Option<Ref<Secret>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum SecretState {
    Secret,
    Other,
}

#[table(k_secret)]
pub struct SecretKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Secret>,
}

#[table(t_serialize)]
#[unique(title, name = "t_serialize_title_key")]
pub struct Serialize {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<SerializeState>,
    pub parent_id: Option<Ref<Serialize>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum SerializeState {
    Serialize,
    Other,
}

#[table(k_serialize)]
pub struct SerializeKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Serialize>,
}

#[table(t_deserialize)]
#[unique(title, name = "t_deserialize_title_key")]
pub struct Deserialize {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<DeserializeState>,
    pub parent_id: Option<Ref<Deserialize>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum DeserializeState {
    Deserialize,
    Other,
}

#[table(k_deserialize)]
pub struct DeserializeKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Deserialize>,
}

#[table(t_box)]
#[unique(title, name = "t_box_title_key")]
pub struct Box {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<BoxState>,
    pub parent_id: Option<Ref<Box>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum BoxState {
    Box,
    Other,
}

#[table(k_box)]
pub struct BoxKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Box>,
}

#[table(t_default)]
#[unique(title, name = "t_default_title_key")]
pub struct Default {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<DefaultState>,
    pub parent_id: Option<Ref<Default>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum DefaultState {
    Default,
    Other,
}

#[table(k_default)]
pub struct DefaultKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Default>,
}

#[table(t_clone)]
#[unique(title, name = "t_clone_title_key")]
pub struct Clone {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<CloneState>,
    pub parent_id: Option<Ref<Clone>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum CloneState {
    Clone,
    Other,
}

#[table(k_clone)]
pub struct CloneKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Clone>,
}

#[table(t_debug)]
#[unique(title, name = "t_debug_title_key")]
pub struct Debug {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<DebugState>,
    pub parent_id: Option<Ref<Debug>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum DebugState {
    Debug,
    Other,
}

#[table(k_debug)]
pub struct DebugKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Debug>,
}

#[table(t_send)]
#[unique(title, name = "t_send_title_key")]
pub struct Send {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<SendState>,
    pub parent_id: Option<Ref<Send>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum SendState {
    Send,
    Other,
}

#[table(k_send)]
pub struct SendKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Send>,
}

#[table(t_sync)]
#[unique(title, name = "t_sync_title_key")]
pub struct Sync {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<SyncState>,
    pub parent_id: Option<Ref<Sync>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum SyncState {
    Sync,
    Other,
}

#[table(k_sync)]
pub struct SyncKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Sync>,
}

#[table(t_iterator)]
#[unique(title, name = "t_iterator_title_key")]
pub struct Iterator {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<IteratorState>,
    pub parent_id: Option<Ref<Iterator>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum IteratorState {
    Iterator,
    Other,
}

#[table(k_iterator)]
pub struct IteratorKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Iterator>,
}

#[table(t_future)]
#[unique(title, name = "t_future_title_key")]
pub struct Future {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<FutureState>,
    pub parent_id: Option<Ref<Future>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum FutureState {
    Future,
    Other,
}

#[table(k_future)]
pub struct FutureKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Future>,
}

#[table(t_into)]
#[unique(title, name = "t_into_title_key")]
pub struct Into {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<IntoState>,
    pub parent_id: Option<Ref<Into>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum IntoState {
    Into,
    Other,
}

#[table(k_into)]
pub struct IntoKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Into>,
}

#[table(t_from)]
#[unique(title, name = "t_from_title_key")]
pub struct From {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<FromState>,
    pub parent_id: Option<Ref<From>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum FromState {
    From,
    Other,
}

#[table(k_from)]
pub struct FromKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<From>,
}

#[table(t_key)]
#[unique(title, name = "t_key_title_key")]
pub struct Key {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<KeyState>,
    pub parent_id: Option<Ref<Key>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum KeyState {
    Key,
    Other,
}

#[table(k_key)]
pub struct KeyKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Key>,
}

#[table(t_cursor)]
#[unique(title, name = "t_cursor_title_key")]
pub struct Cursor {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<CursorState>,
    pub parent_id: Option<Ref<Cursor>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum CursorState {
    Cursor,
    Other,
}

#[table(k_cursor)]
pub struct CursorKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Cursor>,
}

#[table(t_database)]
#[unique(title, name = "t_database_title_key")]
pub struct Database {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<DatabaseState>,
    pub parent_id: Option<Ref<Database>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum DatabaseState {
    Database,
    Other,
}

#[table(k_database)]
pub struct DatabaseKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Database>,
}

#[table(t_transaction)]
#[unique(title, name = "t_transaction_title_key")]
pub struct Transaction {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<TransactionState>,
    pub parent_id: Option<Ref<Transaction>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum TransactionState {
    Transaction,
    Other,
}

#[table(k_transaction)]
pub struct TransactionKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Transaction>,
}

#[table(t_resource)]
#[unique(title, name = "t_resource_title_key")]
pub struct Resource {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<ResourceState>,
    pub parent_id: Option<Ref<Resource>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum ResourceState {
    Resource,
    Other,
}

#[table(k_resource)]
pub struct ResourceKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Resource>,
}

#[table(t_resource_visitor)]
#[unique(title, name = "t_resource_visitor_title_key")]
pub struct ResourceVisitor {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<ResourceVisitorState>,
    pub parent_id: Option<Ref<ResourceVisitor>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum ResourceVisitorState {
    ResourceVisitor,
    Other,
}

#[table(k_resource_visitor)]
pub struct ResourceVisitorKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<ResourceVisitor>,
}

#[table(t_queries)]
#[unique(title, name = "t_queries_title_key")]
pub struct Queries {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<QueriesState>,
    pub parent_id: Option<Ref<Queries>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum QueriesState {
    Queries,
    Other,
}

#[table(k_queries)]
pub struct QueriesKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Queries>,
}

#[table(t_repositories)]
#[unique(title, name = "t_repositories_title_key")]
pub struct Repositories {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<RepositoriesState>,
    pub parent_id: Option<Ref<Repositories>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum RepositoriesState {
    Repositories,
    Other,
}

#[table(k_repositories)]
pub struct RepositoriesKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Repositories>,
}

#[table(t_migrator)]
#[unique(title, name = "t_migrator_title_key")]
pub struct Migrator {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<MigratorState>,
    pub parent_id: Option<Ref<Migrator>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum MigratorState {
    Migrator,
    Other,
}

#[table(k_migrator)]
pub struct MigratorKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Migrator>,
}

#[table(t_compiled)]
#[unique(title, name = "t_compiled_title_key")]
pub struct Compiled {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<CompiledState>,
    pub parent_id: Option<Ref<Compiled>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum CompiledState {
    Compiled,
    Other,
}

#[table(k_compiled)]
pub struct CompiledKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Compiled>,
}

#[table(t_compiled_plan)]
#[unique(title, name = "t_compiled_plan_title_key")]
pub struct CompiledPlan {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<CompiledPlanState>,
    pub parent_id: Option<Ref<CompiledPlan>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum CompiledPlanState {
    CompiledPlan,
    Other,
}

#[table(k_compiled_plan)]
pub struct CompiledPlanKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<CompiledPlan>,
}

#[table(t_compiled_step)]
#[unique(title, name = "t_compiled_step_title_key")]
pub struct CompiledStep {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<CompiledStepState>,
    pub parent_id: Option<Ref<CompiledStep>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum CompiledStepState {
    CompiledStep,
    Other,
}

#[table(k_compiled_step)]
pub struct CompiledStepKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<CompiledStep>,
}

#[table(t_class)]
#[unique(title, name = "t_class_title_key")]
pub struct Class {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<ClassState>,
    pub parent_id: Option<Ref<Class>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum ClassState {
    Class,
    Other,
}

#[table(k_class)]
pub struct ClassKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Class>,
}

#[table(t_mode)]
#[unique(title, name = "t_mode_title_key")]
pub struct Mode {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<ModeState>,
    pub parent_id: Option<Ref<Mode>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum ModeState {
    Mode,
    Other,
}

#[table(k_mode)]
pub struct ModeKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Mode>,
}

#[table(t_effect)]
#[unique(title, name = "t_effect_title_key")]
pub struct Effect {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<EffectState>,
    pub parent_id: Option<Ref<Effect>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum EffectState {
    Effect,
    Other,
}

#[table(k_effect)]
pub struct EffectKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Effect>,
}

#[table(t_kept)]
#[unique(title, name = "t_kept_title_key")]
pub struct Kept {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<KeptState>,
    pub parent_id: Option<Ref<Kept>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum KeptState {
    Kept,
    Other,
}

#[table(k_kept)]
pub struct KeptKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Kept>,
}

#[table(t_to_one)]
#[unique(title, name = "t_to_one_title_key")]
pub struct ToOne {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<ToOneState>,
    pub parent_id: Option<Ref<ToOne>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum ToOneState {
    ToOne,
    Other,
}

#[table(k_to_one)]
pub struct ToOneKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<ToOne>,
}

#[table(t_to_many)]
#[unique(title, name = "t_to_many_title_key")]
pub struct ToMany {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<ToManyState>,
    pub parent_id: Option<Ref<ToMany>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum ToManyState {
    ToMany,
    Other,
}

#[table(k_to_many)]
pub struct ToManyKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<ToMany>,
}

#[table(t_item)]
#[unique(title, name = "t_item_title_key")]
pub struct Item {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<ItemState>,
    pub parent_id: Option<Ref<Item>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum ItemState {
    Item,
    Other,
}

#[table(k_item)]
pub struct ItemKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Item>,
}

#[table(t_caseless)]
#[unique(title, name = "t_caseless_title_key")]
pub struct Caseless {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<CaselessState>,
    pub parent_id: Option<Ref<Caseless>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum CaselessState {
    Caseless,
    Other,
}

#[table(k_caseless)]
pub struct CaselessKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Caseless>,
}

#[table(t_condition)]
#[unique(title, name = "t_condition_title_key")]
pub struct Condition {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<ConditionState>,
    pub parent_id: Option<Ref<Condition>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum ConditionState {
    Condition,
    Other,
}

#[table(k_condition)]
pub struct ConditionKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Condition>,
}

#[table(t_order)]
#[unique(title, name = "t_order_title_key")]
pub struct Order {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<OrderState>,
    pub parent_id: Option<Ref<Order>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum OrderState {
    Order,
    Other,
}

#[table(k_order)]
pub struct OrderKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Order>,
}

#[table(t_project)]
#[unique(title, name = "t_project_title_key")]
pub struct Project {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<ProjectState>,
    pub parent_id: Option<Ref<Project>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum ProjectState {
    Project,
    Other,
}

#[table(k_project)]
pub struct ProjectKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Project>,
}

#[table(t_query)]
#[unique(title, name = "t_query_title_key")]
pub struct Query {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<QueryState>,
    pub parent_id: Option<Ref<Query>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum QueryState {
    Query,
    Other,
}

#[table(k_query)]
pub struct QueryKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Query>,
}

#[table(t_some)]
#[unique(title, name = "t_some_title_key")]
pub struct Some {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<SomeState>,
    pub parent_id: Option<Ref<Some>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum SomeState {
    Some,
    Other,
}

#[table(k_some)]
pub struct SomeKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Some>,
}

#[table(t_none)]
#[unique(title, name = "t_none_title_key")]
pub struct None {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<NoneState>,
    pub parent_id: Option<Ref<None>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum NoneState {
    None,
    Other,
}

#[table(k_none)]
pub struct NoneKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<None>,
}

#[table(t_ok)]
#[unique(title, name = "t_ok_title_key")]
pub struct Ok {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<OkState>,
    pub parent_id: Option<Ref<Ok>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum OkState {
    Ok,
    Other,
}

#[table(k_ok)]
pub struct OkKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Ok>,
}

#[table(t_err)]
#[unique(title, name = "t_err_title_key")]
pub struct Err {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<ErrState>,
    pub parent_id: Option<Ref<Err>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum ErrState {
    Err,
    Other,
}

#[table(k_err)]
pub struct ErrKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<Err>,
}

#[table(t_e)]
#[unique(title, name = "t_e_title_key")]
pub struct E {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<EState>,
    pub parent_id: Option<Ref<E>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum EState {
    E,
    Other,
}

#[table(k_e)]
pub struct EKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<E>,
}

#[table(t_t)]
#[unique(title, name = "t_t_title_key")]
pub struct T {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<TState>,
    pub parent_id: Option<Ref<T>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum TState {
    T,
    Other,
}

#[table(k_t)]
pub struct TKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<T>,
}

#[table(t_k)]
#[unique(title, name = "t_k_title_key")]
pub struct K {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<KState>,
    pub parent_id: Option<Ref<K>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum KState {
    K,
    Other,
}

#[table(k_k)]
pub struct KKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<K>,
}

#[table(t_a)]
#[unique(title, name = "t_a_title_key")]
pub struct A {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<AState>,
    pub parent_id: Option<Ref<A>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum AState {
    A,
    Other,
}

#[table(k_a)]
pub struct AKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<A>,
}

#[table(t_b)]
#[unique(title, name = "t_b_title_key")]
pub struct B {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<BState>,
    pub parent_id: Option<Ref<B>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum BState {
    B,
    Other,
}

#[table(k_b)]
pub struct BKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<B>,
}

#[table(t_c)]
#[unique(title, name = "t_c_title_key")]
pub struct C {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<CState>,
    pub parent_id: Option<Ref<C>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum CState {
    C,
    Other,
}

#[table(k_c)]
pub struct CKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<C>,
}

#[table(t_f)]
#[unique(title, name = "t_f_title_key")]
pub struct F {
    #[key]
    pub id: Uuid,
    pub title: Option<Text<40>>,
    pub state: Option<FState>,
    pub parent_id: Option<Ref<F>>,
    #[default(now)]
    pub at: Timestamp,
}

#[enumeration]
pub enum FState {
    F,
    Other,
}

#[table(k_f)]
pub struct FKid {
    #[key]
    pub id: i64,
    #[inverse(kids)]
    pub parent_id: Ref<F>,
}

/// Every keyword as a column.
#[table(keywords)]
#[index(r#type)]
#[unique(r#match, r#fn)]
#[check(r#type != 1)]
pub struct Keyword {
    #[key]
    pub id: Uuid,
    pub r#abstract: Option<i32>,
    pub r#as: Option<i32>,
    pub r#async: Option<i32>,
    pub r#await: Option<i32>,
    pub r#become: Option<i32>,
    pub r#box: Option<i32>,
    pub r#break: Option<i32>,
    pub r#const: Option<i32>,
    pub r#continue: Option<i32>,
    pub r#do: Option<i32>,
    pub r#dyn: Option<i32>,
    pub r#else: Option<i32>,
    pub r#enum: Option<i32>,
    pub r#extern: Option<i32>,
    pub r#false: Option<i32>,
    pub r#final: Option<i32>,
    pub r#fn: Option<i32>,
    pub r#for: Option<i32>,
    pub r#gen: Option<i32>,
    pub r#if: Option<i32>,
    pub r#impl: Option<i32>,
    pub r#in: Option<i32>,
    pub r#let: Option<i32>,
    pub r#loop: Option<i32>,
    pub r#macro: Option<i32>,
    pub r#match: Option<i32>,
    pub r#mod: Option<i32>,
    pub r#move: Option<i32>,
    pub r#mut: Option<i32>,
    pub r#override: Option<i32>,
    pub r#priv: Option<i32>,
    pub r#pub: Option<i32>,
    pub r#ref: Option<i32>,
    pub r#return: Option<i32>,
    pub r#static: Option<i32>,
    pub r#struct: Option<i32>,
    pub r#trait: Option<i32>,
    pub r#true: Option<i32>,
    pub r#try: Option<i32>,
    pub r#type: Option<i32>,
    pub r#typeof: Option<i32>,
    pub r#unsafe: Option<i32>,
    pub r#unsized: Option<i32>,
    pub r#use: Option<i32>,
    pub r#virtual: Option<i32>,
    pub r#where: Option<i32>,
    pub r#while: Option<i32>,
}

/// Every name the emitted code has of its own as a column.
#[table(locals)]
pub struct Local {
    #[key]
    pub id: Uuid,
    pub executor: Option<i32>,
    pub row: Option<i32>,
    pub values: Option<i32>,
    pub value: Option<i32>,
    pub key: Option<i32>,
    pub new: Option<i32>,
    pub patch: Option<i32>,
    pub limit: Option<i32>,
    pub now: Option<i32>,
    pub page: Option<i32>,
    pub table: Option<i32>,
    pub statement: Option<i32>,
    pub update: Option<i32>,
    pub filter: Option<i32>,
    pub select: Option<i32>,
    pub column: Option<i32>,
    pub columns: Option<i32>,
    pub database: Option<i32>,
    pub transaction: Option<i32>,
    pub result: Option<i32>,
    pub out: Option<i32>,
    pub at: Option<i32>,
    pub it: Option<i32>,
    pub all: Option<i32>,
    pub other: Option<i32>,
    pub given: Option<i32>,
    pub name: Option<i32>,
    pub kind: Option<i32>,
    pub index: Option<i32>,
    pub error: Option<i32>,
    pub query: Option<i32>,
    pub sql: Option<i32>,
    pub runtime: Option<i32>,
    pub serde: Option<i32>,
    pub std: Option<i32>,
    pub core: Option<i32>,
}

#[table(r#match)]
pub struct TableMatch {
    #[key]
    pub id: Uuid,
    pub r#match: i32,
}

#[table(r#type)]
pub struct TableType {
    #[key]
    pub id: Uuid,
    pub r#type: i32,
}

#[table(r#move)]
pub struct TableMove {
    #[key]
    pub id: Uuid,
    pub r#move: i32,
}

#[table(r#fn)]
pub struct TableFn {
    #[key]
    pub id: Uuid,
    pub r#fn: i32,
}

/// Two keys over one column.
#[table(people)]
#[unique(ap_id)]
#[unique(lower(ap_id), name = "people_lower_key")]
pub struct Person {
    #[key]
    pub id: i64,
    pub ap_id: Text<40>,
}

#[table(previously)]
pub struct Previously {
    #[key]
    pub id: bool,
    pub content: Text,
}

#[table(later)]
pub struct Later {
    #[key]
    pub id: i64,
    pub before: Ref<Previously>,
}

#[table(moments)]
pub struct Moment {
    #[key]
    pub at: Timestamp,
    #[key]
    pub time: Time,
    #[key]
    pub price: Decimal<9, 2>,
    #[key]
    pub day: Date,
}

#[table(logs)]
#[no_key]
#[unique(event_id)]
pub struct Log {
    pub event_id: Text<40>,
}

#[table(readers)]
#[reference(event_id => Log(event_id))]
pub struct Reader {
    #[key]
    pub id: i64,
    pub event_id: Text<40>,
}

#[table(accounts)]
#[unique(login)]
pub struct Account {
    #[key]
    pub id: i64,
    pub login: Option<Text<40>>,
}

#[table(visits)]
#[reference(login => Account(login))]
pub struct Visit {
    #[key]
    pub id: i64,
    pub login: Text<40>,
}

/// Methods and parameters that emitted code has by the same names.
#[table(called_alike)]
pub struct CalledAlike {
    #[key]
    pub id: i64,
    /// A row has `clone` by a trait.
    pub clone: Option<Ref<Account>>,
    pub eq: Option<Ref<Account>>,
    /// A list takes the page behind the columns it is of.
    pub page: Ref<Account>,
    /// A secret with a value of its own.
    #[secret]
    #[default(7)]
    pub yields: i64,
    pub r#yield: i32,
    pub now: i32,
}

query! {
    /// Called as what every database does.
    fn fetch(id: _) -> Vec<_> { "SELECT page FROM called_alike WHERE id = :id" }
    fn fetch_one(id: _) -> Option<_> { "SELECT page FROM called_alike WHERE id = :id" }
    fn stream() -> Stream<_> { "SELECT page FROM called_alike ORDER BY id" }
    fn write(id: _) -> u64 { "UPDATE called_alike SET now = 1 WHERE id = :id" }
    fn write_returning(id: _) -> Vec<_> { "DELETE FROM called_alike WHERE id = :id RETURNING page" }
    fn within(values: _) -> Vec<_> { "SELECT id FROM called_alike WHERE page = :values" }
}
