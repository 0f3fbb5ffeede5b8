CREATE TABLE jaego_adjustment (
  id text PRIMARY KEY,
  sku text NOT NULL,
  delta integer NOT NULL,
  reason text,
  at timestamptz DEFAULT now()
);
