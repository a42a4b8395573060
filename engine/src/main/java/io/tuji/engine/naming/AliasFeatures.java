package io.tuji.engine.naming;

import io.tuji.engine.naming.NamePart.Role;
import io.tuji.engine.place.Division;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares a short name with a full one. */
final class AliasFeatures {

    /** How rare a character is among the full names, as the logarithm of a share. */
    interface Rarity {
        double of(char c);
    }

    private static final double RAREST = 8;

    private final ShortName asked;
    private final FullName full;
    private final Alignment alignment;
    private final List<Double> values = new ArrayList<>();

    private AliasFeatures(ShortName asked, FullName full) {
        this.asked = asked;
        this.full = full;
        this.alignment = Alignment.of(asked.text(), full);
    }

    /** In the order of {@link AliasFeature}. */
    static Sparse of(ShortName asked, FullName full, Rarity rarity) {
        AliasFeatures features = new AliasFeatures(asked, full);
        features.addCover(rarity);
        features.addRoles();
        features.addBrand();
        features.addPlace();
        return features.sparse();
    }

    private void addCover(Rarity rarity) {
        double covered = 0;
        double missing = 0;
        for (int i = 0; i < asked.text().length(); i++) {
            double rare = rarity.of(asked.text().charAt(i));
            boolean isMissing = alignment.at(i) == Alignment.NOWHERE && !(i == 0 && isRightProvince());
            covered += isMissing ? 0 : rare;
            missing += isMissing ? rare : 0;
        }
        values.add(covered / Math.max(1, covered + missing));
        values.add(missing / RAREST);
        values.add(share(alignment.beside(), asked.text().length() - 1));
    }

    private void addRoles() {
        int length = asked.text().length();
        values.add(share(alignment.in(Role.BRAND, full), length));
        values.add(share(alignment.in(Role.TRADE, full), length));
        values.add(share(alignment.in(Role.DIVISION, full) + alignment.in(Role.PLACE, full), length));
    }

    private void addBrand() {
        String brand = full.name().brand().map(NamePart::text).orElse("");
        values.add(share(alignment.in(Role.BRAND, full), brand.length()));
        values.add(flag(!brand.isEmpty() && asked.text().contains(brand)));
        values.add(flag(!brand.isEmpty() && asked.text().charAt(0) == brand.charAt(0)));
        values.add(flag(full.text().contains(asked.text())));
    }

    private void addPlace() {
        boolean isFirstMissing = alignment.at(0) == Alignment.NOWHERE;
        values.add(flag(isRightProvince()));
        values.add(flag(isFirstMissing && asked.provinceCode().isPresent() && !isRightProvince()));
        values.add(flag(isFirstMissing && !isRightProvince()));
        values.add(flag(alignment.at(asked.text().length() - 1) == Alignment.NOWHERE));
        values.add((full.text().length() - asked.text().length()) / 10.0);
    }

    private boolean isRightProvince() {
        Optional<Division> division = full.name().division();
        return asked.provinceCode()
                .filter(code ->
                        division.filter(one -> one.code().startsWith(code)).isPresent())
                .isPresent();
    }

    private static double share(int count, int of) {
        return of <= 0 ? 0 : (double) count / of;
    }

    private static double flag(boolean is) {
        return is ? 1 : 0;
    }

    private Sparse sparse() {
        int[] indices = new int[values.size()];
        float[] numbers = new float[values.size()];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = i;
            numbers[i] = values.get(i).floatValue();
        }
        return new Sparse(indices, numbers);
    }
}
