package io.tuji.engine.resolve.company;

import io.tuji.engine.identity.CreditCode;
import io.tuji.engine.naming.CompanyName;
import io.tuji.engine.naming.CompanyNames;
import io.tuji.engine.naming.FormKind;
import io.tuji.engine.naming.NamePart;
import io.tuji.engine.naming.NamePart.Role;
import io.tuji.engine.place.Division;
import io.tuji.engine.value.HalfWidth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A company record as the values that the scheme compares. */
public final class CompanyValues {

    private static final int BEGINNING = 2;
    private static final int END = 3;

    private static final Pattern NOISE = Pattern.compile("[\\s,]|\\.0+$");

    private CompanyValues() {}

    /** The values in the order of {@link CompanyScheme#SCHEME}. */
    public static List<String> of(CompanyRecord record) {
        String[] values = new String[CompanyFields.ALL.size()];
        Arrays.fill(values, "");
        putCode(values, record.code());
        putName(values, CompanyNames.around(record.name()));
        putAddress(values, AddressKey.of(record.address()));
        values[CompanyFields.DAY.index()] = record.established().strip();
        values[CompanyFields.CAPITAL.index()] =
                NOISE.matcher(HalfWidth.of(record.capital())).replaceAll("");
        return List.of(values);
    }

    private static void putCode(String[] values, String written) {
        Optional<CreditCode> valid =
                CreditCode.read(written).find().filter(code -> code.grade() == CreditCode.Grade.VALID);
        values[(valid.isPresent() ? CompanyFields.CODE : CompanyFields.NUMBER).index()] =
                valid.map(CreditCode::text).orElse(HalfWidth.of(written).strip());
    }

    private static void putName(String[] values, CompanyName name) {
        String core = name.trade();
        values[CompanyFields.CORE.index()] = core;
        if (core.length() >= BEGINNING) {
            values[CompanyFields.HEAD.index()] = core.substring(0, BEGINNING);
            values[CompanyFields.REST.index()] = core.substring(BEGINNING);
        }
        if (core.length() >= END) {
            values[CompanyFields.TAIL.index()] = core.substring(core.length() - END);
        }
        values[CompanyFields.DIVISION.index()] =
                name.division().map(Division::code).orElse(name.place());
        values[CompanyFields.FORM.index()] = name.form().map(NamePart::text).orElse("");
        values[CompanyFields.FORM_KIND.index()] =
                name.formKind().map(CompanyValues::confused).orElse("");
        values[CompanyFields.BRANCH.index()] =
                name.find(Role.BRANCH).map(NamePart::text).orElse(CompanyFields.NO_BRANCH);
    }

    /** Lists write 公司 for every company with limited liability. */
    private static String confused(FormKind kind) {
        return (kind.isCompatible(FormKind.COMPANY) ? FormKind.COMPANY : kind).name();
    }

    private static void putAddress(String[] values, AddressKey address) {
        values[CompanyFields.ADDRESS.index()] = address.whole();
        values[CompanyFields.HOUSE.index()] = address.house();
        values[CompanyFields.ROAD.index()] = address.road();
    }
}
