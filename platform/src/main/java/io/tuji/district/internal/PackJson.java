package io.tuji.district.internal;

import io.tuji.engine.value.Known;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Unit;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * How the records of a pack are written as JSON: periods and units as their one text form, a known value as
 * {@code {"value": …}}, an unknown one as {@code {"unknown": reason, "ask": [who]}}.
 */
final class PackJson {

    private PackJson() {}

    static JsonMapper mapper() {
        SimpleModule values = new SimpleModule("pack values");
        values.addSerializer(Period.class, ToStringSerializer.instance);
        values.addSerializer(Unit.class, ToStringSerializer.instance);
        values.addSerializer(Known.class, new KnownSerializer());
        return JsonMapper.builder().addModule(values).build();
    }

    @SuppressWarnings("rawtypes") // a class literal has no type argument
    private static final class KnownSerializer extends ValueSerializer<Known> {

        @Override
        public void serialize(Known known, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            if (known instanceof Known.Unknown<?> unknown) {
                json.writeStringProperty("unknown", unknown.reason().name());
                json.writePOJOProperty("ask", unknown.whoCanSupply());
            } else if (known instanceof Known.Value<?> value) {
                json.writePOJOProperty("value", value.value());
            }
            json.writeEndObject();
        }
    }
}
