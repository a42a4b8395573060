package io.tuji.backup;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** Every problem of a backup or a restore. The arguments of each are named after its code. */
public enum BackupProblem implements ProblemCode {
    /** There is no such file. */
    FILE_MISSING("BAK-101"),
    /** The file cannot be read: why. */
    FILE_UNREADABLE("BAK-102"),
    /** The file that is to be made is there already. */
    FILE_EXISTS("BAK-103"),
    /** The file cannot be written: why. */
    FILE_UNWRITABLE("BAK-104"),
    /** The disk is full. */
    DISK_FULL("BAK-105"),
    ALREADY_UNDER_WAY("BAK-106"),
    /** The backup broke off: why. */
    BROKE_OFF("BAK-107"),

    NO_BACKUP("BAK-111"),
    CUT_SHORT("BAK-112"),
    /** Bytes are not those that were written: the part they stand in. */
    DAMAGED("BAK-113"),
    /** The form of the file is newer than this program: its number, ours. */
    NEWER_FORM("BAK-114"),
    /** The tables are newer than this program: their version, ours, the program that made them. */
    NEWER_SCHEMA("BAK-115"),
    /** The file names other tables or columns than its version has: the first of them. */
    OTHER_TABLES("BAK-116"),

    /** A platform holds the home: its folder. */
    HOME_HELD("BAK-121"),
    /** The home has data: its folder, their size in MiB, their last use. */
    HOME_HAS_DATA("BAK-122"),
    /** The database has data: tables and rows. */
    DATABASE_HAS_DATA("BAK-123"),
    /** Not enough space: folder, MiB needed, MiB free. */
    SPACE_SHORT("BAK-124"),
    /** A part of the home lies on another disk: its folder. */
    OTHER_DISK("BAK-125"),
    /** The restore broke off: why. */
    NOT_RESTORED("BAK-126"),
    /** The restore broke off when the homes were being exchanged: why. */
    EXCHANGE_UNFINISHED("BAK-127"),
    /** Somebody stopped the restore. */
    GIVEN_UP("BAK-128");

    private final String code;

    BackupProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
