//! An invoice drafted from what was used in a period, in exact decimal arithmetic.

use generated::{
    Repositories,
    invoice_lines::{InvoiceLine, NewInvoiceLine},
    invoices::{Invoice, NewInvoice},
    usage_events::UsageKind,
};
use runtime::{
    Database, Date, Decimal, Error, Executor, FromRow, Result, Row, Statement, Timestamp, Uuid, Value,
};
use serde::{Deserialize, Serialize};

/// Whose usage, and of which days.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DraftRequest {
    /// Who is invoiced.
    user_id: Uuid,
    /// The first day, in UTC.
    period_start: Date,
    /// The last day, in UTC.
    period_end: Date,
    /// The currency (ISO 4217).
    #[serde(default, deserialize_with = "runtime::given")]
    currency: Option<String>,
}

/// A drafted invoice with its lines.
#[derive(Debug, Serialize)]
pub(crate) struct Drafted {
    invoice: Invoice,
    lines: Vec<InvoiceLine>,
}

/// Usage of one kind at one price. The sum of a big integer column is wider than one on Postgres, so it is
/// brought back; a sum that does not fit is an error on both engines.
const USAGE: Statement = Statement::portable(
    "SELECT kind, unit_price, CAST(sum(quantity) AS bigint) FROM usage_events \
     WHERE user_id = $1 AND occurred_at >= $2 AND occurred_at < $3 \
     GROUP BY kind, unit_price ORDER BY kind, unit_price",
);

struct Usage {
    kind: UsageKind,
    unit_price: Decimal,
    quantity: i64,
}

impl FromRow for Usage {
    fn from_row(row: Row<'_>) -> Result<Self> {
        Ok(Self { kind: row.enumeration(0)?, unit_price: row.decimal(1, 6)?, quantity: row.get(2)? })
    }
}

/// Drafts an invoice: its total is the sum of its lines, which is the sum of the events.
///
/// # Errors
/// A period that ends before it starts; a draft of the period that is there already; the database's own.
pub(crate) async fn draft(database: &Database, request: &DraftRequest) -> Result<Drafted> {
    let out_of_range =
        |column: &str| Error::OutOfRange { table: "invoices".to_owned(), column: column.to_owned() };
    let start = midnight(request.period_start).ok_or_else(|| out_of_range("period_start"))?;
    let end =
        request.period_end.tomorrow().ok().and_then(midnight).ok_or_else(|| out_of_range("period_end"))?;
    database
        .transaction(async |transaction| {
            let values =
                Vec::from([Value::Uuid(request.user_id), Value::Timestamp(start), Value::Timestamp(end)]);
            let usage: Vec<Usage> = transaction.fetch(&USAGE, &values).await?;
            let mut total = Decimal::ZERO;
            let mut amounts = Vec::new();
            for it in &usage {
                let amount = Decimal::from(it.quantity).checked_mul(it.unit_price);
                let amount = amount.ok_or_else(|| out_of_range("total"))?;
                total = total.checked_add(amount).ok_or_else(|| out_of_range("total"))?;
                amounts.push(amount);
            }
            let mut new = NewInvoice::new(request.user_id, request.period_start, request.period_end);
            new.currency.clone_from(&request.currency);
            new.total = Some(total);
            let invoice = transaction.invoices().create(new).await?;
            let mut lines = Vec::new();
            for (it, amount) in usage.iter().zip(amounts) {
                let line = NewInvoiceLine::new(invoice.id, it.kind, it.quantity, it.unit_price, amount);
                lines.push(transaction.invoice_lines().create(line).await?);
            }
            Ok(Drafted { invoice, lines })
        })
        .await
}

/// The start of a day in UTC.
fn midnight(date: Date) -> Option<Timestamp> {
    format!("{date}T00:00:00Z").parse().ok()
}
