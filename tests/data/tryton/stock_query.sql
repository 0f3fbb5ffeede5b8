WITH shelf AS (
  SELECT inside.id
  FROM stock_location AS warehouse
  JOIN stock_location AS storage ON storage.id = warehouse.storage_location
  JOIN stock_location AS inside ON inside."left" >= storage."left" AND inside."right" <= storage."right"
  WHERE warehouse.type = 'warehouse' AND warehouse.code = 'WH'
)
SELECT product.code AS sku, template.name AS name,
  CAST(coalesce(sum(CASE WHEN move.state = 'done' AND move.to_location IN (SELECT id FROM shelf) THEN move.internal_quantity ELSE 0 END), 0)
     - coalesce(sum(CASE WHEN move.state = 'done' AND move.from_location IN (SELECT id FROM shelf) THEN move.internal_quantity ELSE 0 END), 0) AS numeric) AS on_hand,
  CAST(coalesce(sum(CASE WHEN move.state = 'assigned' AND move.from_location IN (SELECT id FROM shelf) THEN move.internal_quantity ELSE 0 END), 0) AS numeric) AS reserved
FROM product_product AS product
JOIN product_template AS template ON template.id = product.template
LEFT JOIN stock_move AS move ON move.product = product.id
WHERE product.active AND template.type = 'goods' AND product.code <> ''
GROUP BY product.code, template.name
