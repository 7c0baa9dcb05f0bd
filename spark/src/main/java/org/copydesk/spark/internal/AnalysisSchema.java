package org.copydesk.spark.internal;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import org.apache.spark.sql.types.StructType;

/**
 * The columns of an analysis: the fields of the command line's JSON, by the same names and in the
 * same order. A date is a date; what is null there may be null here.
 */
public final class AnalysisSchema {
  static final StructType SPAN = span(new StructType());

  private static final StructType PLACE =
      span(new StructType())
          .add("name", StringType)
          .add("region", StringType)
          .add("country", StringType)
          .add("countryCode", StringType)
          .add("latitude", DoubleType)
          .add("longitude", DoubleType);

  private static final StructType DATELINE =
      span(new StructType())
          .add("bodyStart", IntegerType, false)
          .add("places", createArrayType(PLACE, false), false)
          .add("date", DateType)
          .add("source", StringType);

  private static final StructType BLOCK = span(new StructType().add("kind", StringType, false));

  private static final StructType ENTITY =
      span(new StructType().add("type", StringType, false))
          .add("name", StringType, false)
          .add("confidence", DoubleType, false);

  private static final StructType SPEAKER =
      span(new StructType().add("kind", StringType, false))
          .add("name", StringType)
          .add("description", StringType);

  private static final StructType QUOTE =
      new StructType()
          .add("kind", StringType, false)
          .add("parts", createArrayType(SPAN, false), false)
          .add("quoted", createArrayType(SPAN, false), false)
          .add("cue", SPAN)
          .add("speaker", SPEAKER)
          .add("rule", StringType, false);

  /** The row of one story. */
  public static final StructType ROW =
      new StructType()
          .add("id", StringType)
          .add("dateline", DATELINE)
          .add("blocks", createArrayType(BLOCK, false), false)
          .add("sentences", createArrayType(SPAN, false), false)
          .add("entities", createArrayType(ENTITY, false), false)
          .add("quotes", createArrayType(QUOTE, false), false);

  private AnalysisSchema() {}

  private static StructType span(StructType fields) {
    return fields
        .add("start", IntegerType, false)
        .add("end", IntegerType, false)
        .add("text", StringType, false);
  }
}
