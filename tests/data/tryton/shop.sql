-- Two products, a company, goods received and goods sold, as Tryton would have booked them.
INSERT INTO currency_currency (id, active, code, digits, name, rounding, symbol) VALUES (1, true, 'KRW', 0, 'Won', 1, 'W');
INSERT INTO party_party (id, active, code, name) VALUES (1, true, '1', 'Shop');
INSERT INTO company_company (id, currency, party) VALUES (1, 1, 1);
INSERT INTO product_template (id, active, default_uom, name, type) VALUES (1, true, 1, 'Cup', 'goods'), (2, true, 1, 'Repair', 'service'), (3, true, 1, 'Gone', 'goods');
INSERT INTO product_product (id, active, code, template) VALUES (1, true, 'CUP-RED', 1), (2, true, 'CUP-BLUE', 1), (3, true, 'REPAIR', 2), (4, false, 'GONE', 3), (5, true, '', 1);
INSERT INTO stock_move (company, product, uom, quantity, internal_quantity, from_location, to_location, state, effective_date, planned_date) VALUES
  (1, 1, 1, 20, 20, 6, 1, 'done', '2026-01-05', '2026-01-05'), (1, 1, 1, 20, 20, 1, 3, 'done', '2026-01-05', '2026-01-05'), -- received: supplier, input, storage
  (1, 1, 1, 3, 3, 3, 2, 'done', '2026-01-06', '2026-01-06'), (1, 1, 1, 3, 3, 2, 7, 'done', '2026-01-06', '2026-01-06'), -- shipped: storage, output, customer
  (1, 1, 1, 2, 2, 3, 2, 'assigned', NULL, '2026-01-07'), -- picked for a shipment
  (1, 1, 1, 9, 9, 6, 1, 'draft', NULL, '2026-01-09'), (1, 2, 1, 5, 5, 6, 3, 'cancelled', NULL, '2026-01-09');
