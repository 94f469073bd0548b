//! An invoice drafted from what was used in a period, in exact decimal arithmetic.

use generated::{
    Queries, Repositories,
    invoice_lines::{InvoiceLine, NewInvoiceLine},
    invoices::{Invoice, NewInvoice},
};
use runtime::{Database, Date, Decimal, Error, FIRST_TIMESTAMP, LAST_TIMESTAMP, Result, Timestamp, Uuid};
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
            let usage = transaction.usage_for_invoice(request.user_id, start, end).await?;
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

/// The start of a day in UTC, if it is an instant a parameter can be.
fn midnight(date: Date) -> Option<Timestamp> {
    let instant: Option<Timestamp> = format!("{date}T00:00:00Z").parse().ok();
    instant.filter(|it| (FIRST_TIMESTAMP..=LAST_TIMESTAMP).contains(it))
}
