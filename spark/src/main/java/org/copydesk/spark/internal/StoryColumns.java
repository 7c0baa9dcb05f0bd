package org.copydesk.spark.internal;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The columns that are read of a dataset of stories, checked before anything runs. */
public final class StoryColumns {
  static final int ID = 0;
  static final int TEXT = 1;
  static final int PUBLISHED = 2;

  private StoryColumns() {}

  /**
   * Returns {@code id}, {@code text} and {@code published} of {@code stories}, in this order; where
   * there is no {@code published}, it is null.
   *
   * @throws IllegalArgumentException if a column is missing or of another type
   */
  public static Dataset<Row> of(Dataset<Row> stories) {
    StructType schema = stories.schema();
    check(schema, "id", DataTypes.StringType, "");
    check(schema, "text", DataTypes.StringType, "");
    Column published = lit(null).cast(DataTypes.DateType).as("published");
    if (has(schema, "published")) {
      check(schema, "published", DataTypes.DateType, "; to_date(published) makes one of a string");
      published = col("published");
    }
    return stories.select(col("id"), col("text"), published);
  }

  private static boolean has(StructType schema, String name) {
    return Arrays.asList(schema.fieldNames()).contains(name);
  }

  private static void check(StructType schema, String name, DataType type, String hint) {
    if (!has(schema, name)) {
      throw new IllegalArgumentException(
          "need a column " + name + ", got " + String.join(", ", schema.fieldNames()));
    }
    DataType found = schema.apply(name).dataType();
    if (!found.equals(type)) {
      throw new IllegalArgumentException(
          "need column " + name + " of type " + type.sql() + ", got " + found.sql() + hint);
    }
  }
}
