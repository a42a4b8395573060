package io.tuji.bench.resolve;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The same place written as another office writes it. */
final class AddressVariant {

    private static final Pattern CITY = Pattern.compile("^[^市区县镇路0-9]{2,4}市");
    private static final Pattern DISTRICT = Pattern.compile("^([^市区县镇路0-9]{2,4}市)?[^市区县镇路0-9]{1,5}(?:新区|区|县)");
    private static final Pattern TOWN = Pattern.compile("[^市区县镇路0-9]{2,4}[镇乡]");
    private static final Pattern LAST_PART = Pattern.compile("(?<=[号弄幢楼层])[^号弄幢楼层]+$");
    private static final Pattern ROOM = Pattern.compile("(\\d+)室$");

    private static final List<UnaryOperator<String>> WAYS = List.of(
            address -> CITY.matcher(address).replaceFirst(""),
            address -> DISTRICT.matcher(address).replaceFirst(""),
            address -> TOWN.matcher(address).replaceFirst(""),
            address -> LAST_PART.matcher(address).replaceFirst(""),
            address -> ROOM.matcher(address).replaceFirst("-$1"),
            address -> address.replace("幢", "号楼").replace("层", "楼"),
            address -> address.replace("号", "号 "),
            address -> address.replace("弄", "弄（").replaceFirst("（(.*)$", "（$1）"));

    private AddressVariant() {}

    /** One or two ways at once; a way that does not fit leaves the address as it is. */
    static String of(String address, Random random) {
        String once = WAYS.get(random.nextInt(WAYS.size())).apply(address);
        return random.nextBoolean()
                ? once
                : WAYS.get(random.nextInt(WAYS.size())).apply(once);
    }
}
