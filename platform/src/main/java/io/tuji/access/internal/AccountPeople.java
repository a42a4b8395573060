package io.tuji.access.internal;

import io.tuji.access.People;
import io.tuji.access.Right;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class AccountPeople implements People {

    private final AccountStore accounts;

    AccountPeople(AccountStore accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Visitor> find(UserId id) {
        return accounts.find(id).map(Account::visitor);
    }

    @Override
    public Optional<Visitor> findByLogin(String login) {
        return accounts.findByLogin(login).map(Account::visitor);
    }

    @Override
    public List<Visitor> withRight(Right right) {
        return accounts.list().stream()
                .map(Account::visitor)
                .filter(visitor -> visitor.may(right))
                .toList();
    }
}
