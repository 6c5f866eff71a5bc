-- The tenant's own schema. Run as ${owner}, who owns every table below; nobody logs in as it. Tables are named without
-- a schema, their rows are granted to ${login} by default privileges, functions are closed to everyone else.
comment on schema ${schema} is 'tenant ${tenant}';
