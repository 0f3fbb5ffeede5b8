WITH noted AS (
  INSERT INTO jaego_adjustment (id, sku, delta, reason) VALUES (:adjustment_id, :sku, :delta, :reason)
  RETURNING sku, delta
)
INSERT INTO stock_move (create_uid, create_date, company, product, uom, quantity, internal_quantity,
  from_location, to_location, state, effective_date, planned_date)
SELECT 0, now(), (SELECT min(id) FROM company_company), product.id, template.default_uom, abs(noted.delta), abs(noted.delta),
  CASE WHEN noted.delta > 0 THEN warehouse.lost_found_location ELSE warehouse.storage_location END,
  CASE WHEN noted.delta > 0 THEN warehouse.storage_location ELSE warehouse.lost_found_location END,
  'done', current_date, current_date
FROM noted
JOIN product_product AS product ON product.code = noted.sku AND product.active
JOIN product_template AS template ON template.id = product.template
JOIN stock_location AS warehouse ON warehouse.type = 'warehouse' AND warehouse.code = 'WH'
