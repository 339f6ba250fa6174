package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.metamodel.Walker;
import io.github.strategydocs.model.Strategy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All values of a document, and where they stand.
 *
 * @param all all of them, in the order of the document; unmodifiable
 * @param byType those of each type that is there, by its Java type, in the order of the document; unmodifiable
 */
record Values(List<Located<Described>> all, Map<Class<?>, List<Located<Described>>> byType) {

    static Values of(Strategy strategy) {
        List<Located<Described>> all = new ArrayList<>();
        Map<Class<?>, List<Located<Described>>> byType = new LinkedHashMap<>();
        strategy.index().forEach(new Walker.Visitor() {
            @Override
            public void visit(ElementPath path, Described value) {
                Located<Described> located = new Located<>(path, value);
                all.add(located);
                Class<?> type = value.typeDescription().javaType();
                List<Located<Described>> ofType = byType.get(type);
                if (ofType == null) {
                    ofType = new ArrayList<>();
                    byType.put(type, ofType);
                }
                ofType.add(located);
            }
        });
        for (Map.Entry<Class<?>, List<Located<Described>>> ofType : byType.entrySet()) {
            ofType.setValue(Collections.unmodifiableList(ofType.getValue()));
        }
        return new Values(Collections.unmodifiableList(all), Collections.unmodifiableMap(byType));
    }
}
