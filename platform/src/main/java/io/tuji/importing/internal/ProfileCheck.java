package io.tuji.importing.internal;

import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.importing.Profile;
import io.tuji.importing.Property;
import io.tuji.importing.table.Inspection.Inspected;
import java.util.List;

/** Says what forbids a profile for a file. */
final class ProfileCheck {

    private ProfileCheck() {}

    static List<Problem> faultsOf(Profile profile, List<Property> properties, Inspected table) {
        Problems problems = new Problems();
        Place place = Place.file(table.file());
        for (Property property : properties) {
            long columns = profile.columns().stream()
                    .filter(c -> c.property().equals(property.key()))
                    .count();
            if (property.required() && columns == 0) {
                problems.add(ImportFault.PROPERTY_UNMAPPED, place, property.key());
            }
            if (columns > 1) {
                problems.add(ImportFault.PROPERTY_TWICE, place, property.key());
            }
        }
        profile.columns().stream()
                .filter(c -> !table.columns().contains(c.header()))
                .forEach(c -> problems.add(ImportFault.COLUMN_MISSING, place, c.header()));
        return problems.all();
    }
}
