package io.tuji;

import io.tuji.console.ConsoleClient;
import io.tuji.engine.value.Problem;
import io.tuji.setting.Home;
import io.tuji.setting.Setting;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** What the starting platform says in the terminal: both languages, because nobody has chosen one yet. */
final class Announcement {

    private static final String FIRST_LOGIN = "admin";
    private static final String FIRST_PASSWORD = "first-password";
    private static final String DEMO_TOKENS = "demo-tokens";

    /** A refusal that a module has put into words for the operator, such as DB-101. */
    private static final Pattern WORDED = Pattern.compile("[A-Z]{2,3}-\\d{3} .*", Pattern.DOTALL);

    private static final ResourceBundle.Control FILES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Announcement() {}

    static void up(Home home, int port) {
        String host = Tuji.value(Setting.HOST);
        System.out.println("图骥已启动 / Tuji is up:  http://" + host + ":" + port + "/");
        home.findSecret(FIRST_PASSWORD).ifPresent(Announcement::firstPassword);
        home.findSecret(DEMO_TOKENS).ifPresent(Announcement::demoTokens);
        System.out.println("日志 / log: " + home.path().resolve("log/tuji.log"));
        System.out.println("按 Ctrl-C 停止 / press Ctrl-C to stop");
    }

    private static void firstPassword(String password) {
        System.out.println("管理员 / administrator:  " + FIRST_LOGIN);
        System.out.println(
                "一次性口令（首次登录须修改） / one-time password, to be changed at the first sign-in:  " + password.strip());
    }

    private static void demoTokens(String tokens) {
        System.out.println(
                "演示账号，每个角色一个：登录名、接口令牌、口令 / accounts of the demonstration, one a role: login, API token, password");
        System.out.print(tokens);
    }

    static void alreadyRunning(Home home) {
        String where = ConsoleClient.find(home)
                .flatMap(running -> running.status().address())
                .orElse("—");
        System.out.println("平台已在主目录 " + home.path() + " 上运行：" + where);
        System.out.println("The platform already runs on the home " + home.path() + ": " + where);
    }

    /** Nothing is started yet that could choose a language: both are said. */
    static void refused(Problem problem) {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            ResourceBundle words = ResourceBundle.getBundle("messages.setting", locale, FILES);
            String key = "problem." + problem.code();
            String said = words.getString(key) + "\n    " + words.getString(key + ".remedy");
            System.err.println(problem.code() + " "
                    + new MessageFormat(said, locale).format(problem.arguments().toArray()));
        }
    }

    static void stopping() {
        System.out.println("正在停止 … / stopping …");
    }

    static void stopped() {
        System.out.println("已停止 / stopped");
    }

    static void portTaken(int port) {
        System.err.println("CON-101 端口 " + port + " 已被占用或不可用。请用 --port 另选一个（0 为任选空闲端口）。");
        System.err.println("CON-101 The port " + port
                + " is taken or not to be had. Choose another with --port (0 picks a free one).");
    }

    static void didNotStart(Home home, Throwable failure) {
        System.err.println(worded(failure)
                .orElseGet(() ->
                        "CON-102 平台未能启动：" + root(failure) + "\nCON-102 The platform did not start: " + root(failure)));
        System.err.println("日志 / log: " + home.path().resolve("log/tuji.log"));
    }

    private static Optional<String> worded(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            String message = each.getMessage();
            if (message != null && WORDED.matcher(message).matches()) {
                return Optional.of(message);
            }
        }
        return Optional.empty();
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
