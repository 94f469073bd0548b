SELECT c.id, c.title, c.updated_at, count(m.id) AS messages, count(m.id) FILTER (WHERE instr(lower(m.content), lower(?2)) > 0) AS mentions
FROM conversations AS c
LEFT JOIN chat_messages AS m ON m.conversation_id = c.id
WHERE c.user_id = ?1
GROUP BY c.id, c.title, c.updated_at
HAVING instr(lower(c.title), lower(?2)) > 0 OR count(m.id) FILTER (WHERE instr(lower(m.content), lower(?2)) > 0) > 0
ORDER BY mentions DESC, c.updated_at DESC, c.id
LIMIT diglot_count(?3, 'limit')
-- Written by `cargo xtask gen` from `search_conversations` in `queries.rs`; do not edit.
