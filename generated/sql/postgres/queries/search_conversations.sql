SELECT c.id, c.title, c.updated_at, count(m.id) AS messages, count(m.id) FILTER (WHERE strpos(lower(m.content), lower(CAST($2 AS text) COLLATE "C")) > 0) AS mentions
FROM conversations AS c
LEFT JOIN chat_messages AS m ON m.conversation_id = c.id
WHERE c.user_id = CAST($1 AS uuid)
GROUP BY c.id, c.title, c.updated_at
HAVING strpos(lower(c.title), lower(CAST($2 AS text) COLLATE "C")) > 0 OR count(m.id) FILTER (WHERE strpos(lower(m.content), lower(CAST($2 AS text) COLLATE "C")) > 0) > 0
ORDER BY mentions DESC, c.updated_at DESC, c.id
LIMIT CAST($3 AS bigint)
-- Written by `cargo xtask gen` from `search_conversations` in `queries.rs`; do not edit.
