package dev.standfirst.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows values to templates: the components of records, lists, texts, numbers and truth values, and nothing else. No method of a
 * Java object can be called, so a template reaches only what a model gives it. An empty {@link Optional} is missing, for {@code ??}.
 */
final class RecordWrapper implements ObjectWrapper {
    private static final ClassValue<Map<String, RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> type) {
            var components = new HashMap<String, RecordComponent>();
            for (RecordComponent component : type.getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                components.put(component.getName(), component);
            }
            return components;
        }
    };

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        // Asked for each value of each page: a switch over types is slow with the quick compiler alone.
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        }
        if (value instanceof Record record) {
            return new RecordHash(record);
        }
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof List<?> list) {
            return sequence(list);
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Map<?, ?> map) {
            return new SimpleHash(map, this);
        }
        throw new TemplateModelException(
                "templates cannot use values of " + value.getClass().getName());
    }

    private TemplateModel sequence(List<?> list) throws TemplateModelException {
        var wrapped = new ArrayList<@Nullable TemplateModel>(list.size());
        for (Object each : list) {
            wrapped.add(wrap(each));
        }
        return new SimpleSequence(wrapped, this);
    }

    /** The components of a record by name. A template that names another fails, as it does for any missing value. */
    final class RecordHash implements TemplateHashModel {
        private final Record record;
        private final Map<String, RecordComponent> components;

        RecordHash(Record record) {
            this.record = record;
            this.components = COMPONENTS.get(record.getClass());
        }

        Record unwrap() {
            return record;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            RecordComponent component = components.get(name);
            if (component == null) {
                return null;
            }
            try {
                return wrap(component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new TemplateModelException(e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
