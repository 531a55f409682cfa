create table account_settings (
    account varchar(64) character set ascii collate ascii_bin not null,
    language_tag varchar(35) character set ascii collate ascii_bin,
    colour_scheme varchar(16) character set ascii collate ascii_bin not null default 'SYSTEM',
    constraint pk_account_settings primary key (account),
    constraint ck_account_settings_colour_scheme check (colour_scheme in ('SYSTEM', 'LIGHT', 'DARK'))
);
