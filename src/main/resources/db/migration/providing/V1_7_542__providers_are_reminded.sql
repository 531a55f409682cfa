-- a provider is reminded at most once on a day
create table provider_reminder (
    provider_id uuid not null,
    day date not null,
    constraint pk_provider_reminder primary key (provider_id, day),
    constraint fk_provider_reminder_provider foreign key (provider_id) references provider (id)
);

insert into task_round (name, last_at) values ('providing', '2000-01-01 00:00:00');
