package io.tuji.promotion.web;

import io.tuji.access.Role;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** What each role may do with records of promotion: y or n for the own body, then for another. */
final class RightsTable {

    private static final String TABLE = """
            ADMINISTRATOR   see:yy list:yy count:yy find:yy export:yy open:yy add:yy change:yy move:yy accept:yy override:yy delete:yy
            LEADER          see:yy list:yy count:yy find:yy export:yy open:yy add:yy change:yy move:yy accept:yy override:yy delete:nn
            ANALYST         see:yy list:yy count:yy find:yy export:yy open:yy add:nn change:nn move:nn accept:nn override:nn delete:nn
            PROMOTER        see:yn list:yn count:yn find:yn export:yn open:yn add:yn change:yn move:yn accept:nn override:nn delete:yn
            VERIFIER        see:yy list:yy count:yy find:yy export:nn open:yy add:nn change:nn move:nn accept:yy override:nn delete:nn
            SERVICE_OFFICER see:yn list:yn count:yn find:yn export:nn open:yn add:yn change:yn move:yn accept:nn override:nn delete:yn
            VIEWER          see:nn list:nn count:nn find:nn export:nn open:nn add:nn change:nn move:nn accept:nn override:nn delete:nn
            FIRM            see:nn list:nn count:nn find:nn export:nn open:nn add:nn change:nn move:nn accept:nn override:nn delete:nn
            """;

    private static final Map<Role, Map<String, String>> CELLS = read();

    private RightsTable() {}

    private static Map<Role, Map<String, String>> read() {
        Map<Role, Map<String, String>> cells = new EnumMap<>(Role.class);
        TABLE.lines().map(line -> line.split(" +")).forEach(line -> {
            Map<String, String> row = new HashMap<>();
            for (int i = 1; i < line.length; i++) {
                int colon = line[i].indexOf(':');
                row.put(line[i].substring(0, colon), line[i].substring(colon + 1));
            }
            cells.put(Role.valueOf(line[0]), row);
        });
        return cells;
    }

    static boolean may(Role role, String action, boolean isOwn) {
        Map<String, String> row = CELLS.get(role);
        String cell = row == null ? null : row.get(action);
        if (cell == null) {
            throw new IllegalArgumentException("the table does not say: " + role + " " + action);
        }
        return cell.charAt(isOwn ? 0 : 1) == 'y';
    }
}
