; LLVM 22.1.0, sources 53a8b3e013e7c405f9e7271b3711d8d64836f93a8a9a0e6bcd979b7e1b051c65
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @any_gather_nd(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.23.i = getelementptr i8, ptr %.1, i64 80
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !0
  %.39.i = getelementptr i8, ptr %.1, i64 64
  %.40.i = load i64, ptr %.39.i, align 8, !noalias !0
  %.45226.i = lshr i64 %.40.i, 2
  %.85.i = sub i64 %.4, %.3
  %.131.i21.not = icmp slt i64 %.85.i, 1
  br i1 %.131.i21.not, label %any_gather_nd.body.exit, label %B184.if.i.lr.ph

B184.if.i.lr.ph:                                  ; preds = %.6
  %.183.i = getelementptr i8, ptr %.1, i64 48
  %.184.i = load i64, ptr %.183.i, align 8, !noalias !0
  %.198.i = getelementptr i8, ptr %.1, i64 56
  %.199.i = load i64, ptr %.198.i, align 8, !noalias !0
  %.287.i6.not = icmp slt i64 %.24.i, 1
  %.366.i = getelementptr i8, ptr %.1, i64 72
  %.382.i = getelementptr i8, ptr %.1, i64 16
  %.536.i = getelementptr i8, ptr %.1, i64 32
  %.537.i = load i64, ptr %.536.i, align 8, !noalias !0
  %.538.i = lshr i64 %.537.i, 48
  %.540.i = load ptr, ptr %.2, align 8, !noalias !0
  %.541.i = and i64 %.537.i, 281474976710655
  %.542.i = getelementptr i64, ptr %.540.i, i64 %.538.i
  %.805.i12.not = icmp eq i64 %.45226.i, 0
  %.858.i = and i64 %.40.i, -4
  %.896.i = and i64 %.40.i, 3
  %.939.i15.not = icmp eq i64 %.896.i, 0
  %spec.select3 = tail call i64 @llvm.smax.i64(i64 %.40.i, i64 0)
  %.644.i18.not = icmp slt i64 %.40.i, 1
  br label %B184.if.i

B500.i:                                           ; preds = %B356.if.i
  %.395.i = shl nsw i64 %.351.i, 3
  %.398.i = getelementptr i8, ptr %.424.i, i64 %.395.i
  %.399.i = load i64, ptr %.398.i, align 4, !noalias !0
  br label %B678.i

B590.i:                                           ; preds = %B356.if.i
  %.429.i = shl nsw i64 %.351.i, 2
  %.432.i = getelementptr i8, ptr %.424.i, i64 %.429.i
  %.433.i = load i32, ptr %.432.i, align 4, !noalias !0
  %.434.i = sext i32 %.433.i to i64
  br label %B678.i

B678.i:                                           ; preds = %B590.i, %B500.i
  %place.4.2.i = phi i64 [ %.399.i, %B500.i ], [ %.434.i, %B590.i ]
  %.443.i = icmp slt i64 %place.4.2.i, 0
  %.447.i = select i1 %.443.i, i64 %.343.i, i64 0
  %spec.select.i = add nsw i64 %.447.i, %place.4.2.i
  %.456.i = icmp sgt i64 %spec.select.i, -1
  %.470.not.i = icmp slt i64 %spec.select.i, %.343.i
  %or.cond.i = select i1 %.456.i, i1 %.470.not.i, i1 false
  %inside.3.3.i = select i1 %or.cond.i, i64 %inside.2.1.i10, i64 0
  %place.6.3.i = select i1 %or.cond.i, i64 %spec.select.i, i64 0
  %.509.i = getelementptr i8, ptr %1, i64 96
  %.510.i = load i64, ptr %.509.i, align 8, !noalias !0
  %.512.i = mul nsw i64 %place.6.3.i, %.510.i
  %.516.i = add nsw i64 %.512.i, %begin.2.1.i9
  %exitcond.not = icmp eq i64 %.24.i, %.300.i
  br i1 %exitcond.not, label %B816.i, label %B356.if.i

B816.i:                                           ; preds = %B678.i
  %0 = icmp eq i64 %inside.3.3.i, 0
  %.543.i = load ptr, ptr %.542.i, align 8, !noalias !0
  %.544.i = getelementptr i8, ptr %.543.i, i64 %.541.i
  %.550.i = mul i64 %.72.i.023, %.40.i
  %.553.i = getelementptr i8, ptr %.544.i, i64 %.550.i
  br i1 %0, label %B916.i, label %B990.i

B916.i:                                           ; preds = %B816.i
  br i1 %.644.i18.not, label %B1323.i, label %B946.if.i.preheader

B946.if.i.preheader:                              ; preds = %B916.i
  tail call void @llvm.memset.p0.i64(ptr align 1 %.553.i, i8 0, i64 %spec.select3, i1 false), !noalias !0
  br label %B1323.i

B990.i:                                           ; preds = %B816.i.thread, %B816.i
  %.553.i39 = phi ptr [ %.553.i37, %B816.i.thread ], [ %.553.i, %B816.i ]
  %begin.2.1.i.lcssa38 = phi i64 [ %.200.i, %B816.i.thread ], [ %.516.i, %B816.i ]
  %.707.i = load i64, ptr %.1, align 8, !noalias !0
  %.708.i = lshr i64 %.707.i, 48
  %.711.i = and i64 %.707.i, 281474976710655
  %.712.i = getelementptr i64, ptr %.540.i, i64 %.708.i
  %.713.i = load ptr, ptr %.712.i, align 8, !noalias !0
  %.714.i = getelementptr i8, ptr %.713.i, i64 %.711.i
  %.719.i = getelementptr i8, ptr %.714.i, i64 %begin.2.1.i.lcssa38
  br i1 %.805.i12.not, label %B1202.i, label %B1102.if.i

B1202.i:                                          ; preds = %B1102.if.i, %B990.i
  br i1 %.939.i15.not, label %B1323.i, label %B1250.if.i

B1323.i:                                          ; preds = %B1250.if.i, %B946.if.i.preheader, %B1202.i, %B916.i
  %.131.i = icmp sgt i64 %.75.i.022, 1
  br i1 %.131.i, label %B184.if.i, label %any_gather_nd.body.exit

B184.if.i:                                        ; preds = %B184.if.i.lr.ph, %B1323.i
  %.72.i.023 = phi i64 [ %.3, %B184.if.i.lr.ph ], [ %.144.i, %B1323.i ]
  %.75.i.022 = phi i64 [ %.85.i, %B184.if.i.lr.ph ], [ %.140.i, %B1323.i ]
  %.140.i = add nsw i64 %.75.i.022, -1
  %.144.i = add i64 %.72.i.023, 1
  %.186.i = udiv i64 %.72.i.023, %.184.i
  %.200.i = mul nsw i64 %.199.i, %.186.i
  br i1 %.287.i6.not, label %B816.i.thread, label %B356.if.i.lr.ph

B816.i.thread:                                    ; preds = %B184.if.i
  %.543.i34 = load ptr, ptr %.542.i, align 8, !noalias !0
  %.544.i35 = getelementptr i8, ptr %.543.i34, i64 %.541.i
  %.550.i36 = mul i64 %.72.i.023, %.40.i
  %.553.i37 = getelementptr i8, ptr %.544.i35, i64 %.550.i36
  br label %B990.i

B356.if.i.lr.ph:                                  ; preds = %B184.if.i
  %.349.i = mul nsw i64 %.72.i.023, %.24.i
  %.367.i = load i64, ptr %.366.i, align 8, !noalias !0
  %.368.not.i = icmp eq i64 %.367.i, 0
  %.417.i = load i64, ptr %.382.i, align 8, !noalias !0
  %.418.i = lshr i64 %.417.i, 48
  %.421.i = and i64 %.417.i, 281474976710655
  %.422.i = getelementptr i64, ptr %.540.i, i64 %.418.i
  %.423.i = load ptr, ptr %.422.i, align 8, !noalias !0
  %.424.i = getelementptr i8, ptr %.423.i, i64 %.421.i
  br label %B356.if.i

B356.if.i:                                        ; preds = %B356.if.i.lr.ph, %B678.i
  %inside.2.1.i10 = phi i64 [ 1, %B356.if.i.lr.ph ], [ %inside.3.3.i, %B678.i ]
  %begin.2.1.i9 = phi i64 [ %.200.i, %B356.if.i.lr.ph ], [ %.516.i, %B678.i ]
  %.231.i.07 = phi i64 [ 0, %B356.if.i.lr.ph ], [ %.300.i, %B678.i ]
  %.300.i = add nuw nsw i64 %.231.i.07, 1
  %.idx = shl i64 %.231.i.07, 4
  %1 = getelementptr i8, ptr %.1, i64 %.idx
  %.342.i = getelementptr i8, ptr %1, i64 88
  %.343.i = load i64, ptr %.342.i, align 8, !noalias !0
  %.351.i = add nsw i64 %.231.i.07, %.349.i
  br i1 %.368.not.i, label %B590.i, label %B500.i

B1102.if.i:                                       ; preds = %B990.i, %B1102.if.i
  %.749.i.013 = phi i64 [ %.818.i, %B1102.if.i ], [ 0, %B990.i ]
  %.818.i = add nuw nsw i64 %.749.i.013, 1
  %2 = shl nsw i64 %.749.i.013, 2
  %.846.i = getelementptr i8, ptr %.719.i, i64 %2
  %.847.i = load float, ptr %.846.i, align 4, !noalias !0
  %.849.i = getelementptr i8, ptr %.553.i39, i64 %2
  store float %.847.i, ptr %.849.i, align 4, !noalias !0
  %exitcond25.not = icmp eq i64 %.818.i, %.45226.i
  br i1 %exitcond25.not, label %B1202.i, label %B1102.if.i

B1250.if.i:                                       ; preds = %B1202.i, %B1250.if.i
  %.886.i.017 = phi i64 [ %.948.i, %B1250.if.i ], [ %.896.i, %B1202.i ]
  %.883.i.016 = phi i64 [ %.952.i, %B1250.if.i ], [ %.858.i, %B1202.i ]
  %.948.i = add nsw i64 %.886.i.017, -1
  %.952.i = add nuw nsw i64 %.883.i.016, 1
  %.978.i = getelementptr i8, ptr %.719.i, i64 %.883.i.016
  %.979.i = load i8, ptr %.978.i, align 1, !noalias !0
  %.983.i = getelementptr i8, ptr %.553.i39, i64 %.883.i.016
  store i8 %.979.i, ptr %.983.i, align 1, !noalias !0
  %.939.i = icmp sgt i64 %.886.i.017, 1
  br i1 %.939.i, label %B1250.if.i, label %B1323.i

any_gather_nd.body.exit:                          ; preds = %B1323.i, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"any_gather_nd.body: %retptr"}
!2 = distinct !{!2, !"any_gather_nd.body"}
