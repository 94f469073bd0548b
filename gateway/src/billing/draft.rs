//! An invoice drafted from what was used in a period, in exact decimal arithmetic.

use generated::{
    Queries, Repositories,
    invoice_lines::{InvoiceLine, NewInvoiceLine},
    invoices::{Invoice, InvoicePatch, NewInvoice},
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

/// How often a draft begins anew because another one bills the same usage at the same time.
const ATTEMPTS: u32 = 20;
/// What keeps an event from being billed twice.
const BILLED_ONCE: &str = "billed_usage_pkey";

/// Drafts an invoice: its total is the sum of its lines, which is the sum of the events that stand on it. Those are what was
/// used in its period, and what was used in a period that was invoiced before and arrived after that.
///
/// # Errors
/// A period that ends before it starts; a draft of the period that is there already; the database's own.
pub(crate) async fn draft(database: &Database, request: &DraftRequest) -> Result<Drafted> {
    let mut attempt = 0;
    loop {
        attempt += 1;
        match draft_once(database, request).await {
            Err(Error::Unique { constraint, .. }) if constraint == BILLED_ONCE && attempt < ATTEMPTS => {}
            drafted => return drafted,
        }
    }
}

async fn draft_once(database: &Database, request: &DraftRequest) -> Result<Drafted> {
    let period = span(request.period_start, request.period_end)?;
    database
        .transaction(async |transaction| {
            let mut new = NewInvoice::new(request.user_id, request.period_start, request.period_end);
            new.currency.clone_from(&request.currency);
            let invoice = transaction.invoices().create(new).await?;
            let mut spans = vec![period];
            for before in transaction.invoiced_periods(request.user_id).await? {
                spans.push(span(before.period_start, before.period_end)?);
            }
            for (starts, ends) in united(spans) {
                transaction.bill_usage(invoice.id, request.user_id, starts, ends).await?;
            }
            let mut total = Decimal::ZERO;
            let mut lines = Vec::new();
            for it in transaction.usage_for_invoice(invoice.id).await? {
                let amount = Decimal::from(it.quantity).checked_mul(it.unit_price);
                let amount = amount.ok_or_else(|| out_of_range("total"))?;
                total = total.checked_add(amount).ok_or_else(|| out_of_range("total"))?;
                let line = NewInvoiceLine::new(invoice.id, it.kind, it.quantity, it.unit_price, amount);
                lines.push(transaction.invoice_lines().create(line).await?);
            }
            let patch = InvoicePatch { total: Some(total), ..InvoicePatch::default() };
            let invoice = transaction.invoices().update(invoice.id, patch).await?;
            let invoice = invoice.ok_or_else(|| out_of_range("id"))?;
            Ok(Drafted { invoice, lines })
        })
        .await
}

fn out_of_range(column: &str) -> Error {
    Error::OutOfRange { table: "invoices".to_owned(), column: column.to_owned() }
}

/// The time from the start of one day to the end of another.
fn span(first: Date, last: Date) -> Result<(Timestamp, Timestamp)> {
    let starts = midnight(first).ok_or_else(|| out_of_range("period_start"))?;
    let ends = last.tomorrow().ok().and_then(midnight).ok_or_else(|| out_of_range("period_end"))?;
    Ok((starts, ends))
}

/// The same time in spans that do not touch.
fn united(mut spans: Vec<(Timestamp, Timestamp)>) -> Vec<(Timestamp, Timestamp)> {
    spans.sort_unstable();
    let mut out: Vec<(Timestamp, Timestamp)> = Vec::new();
    for (starts, ends) in spans {
        match out.last_mut() {
            Some(last) if starts <= last.1 => last.1 = last.1.max(ends),
            _ => out.push((starts, ends)),
        }
    }
    out
}

/// The start of a day in UTC, if it is an instant a parameter can be.
fn midnight(date: Date) -> Option<Timestamp> {
    let instant: Option<Timestamp> = format!("{date}T00:00:00Z").parse().ok();
    instant.filter(|it| (FIRST_TIMESTAMP..=LAST_TIMESTAMP).contains(it))
}
