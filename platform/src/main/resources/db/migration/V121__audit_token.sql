-- Which token a program showed that acted for a person: its number and name, never its secret.
alter table audit_entry add column token text;
