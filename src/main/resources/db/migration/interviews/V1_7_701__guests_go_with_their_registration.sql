-- Whoever is no longer registered, because a year has passed or she was forgotten, is no guest of a round either.
alter table interview_guest drop foreign key fk_interview_guest_registration;
alter table interview_guest add constraint fk_interview_guest_registration
    foreign key (registration_id) references event_registration (id) on delete cascade;

alter table interview_wish drop foreign key fk_interview_wish_guest;
alter table interview_wish add constraint fk_interview_wish_guest
    foreign key (guest_id) references interview_guest (id) on delete cascade;

alter table interview drop foreign key fk_interview_guest;
alter table interview add constraint fk_interview_guest
    foreign key (guest_id) references interview_guest (id) on delete cascade;

alter table interview_told drop foreign key fk_interview_told_guest;
alter table interview_told add constraint fk_interview_told_guest
    foreign key (guest_id) references interview_guest (id) on delete cascade;

alter table interview_result drop foreign key fk_interview_result_guest;
alter table interview_result add constraint fk_interview_result_guest
    foreign key (guest_id) references interview_guest (id) on delete cascade;
